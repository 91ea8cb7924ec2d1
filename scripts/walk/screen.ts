import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

const CONTROLS = 'button, a, summary, label, [role=tab], [role=switch], [role=button], [role=option]';

/** A visible control by its words, or null. The shortest that holds them is meant. */
async function findControl(page: Page, name: string): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)]
        .filter((control) => `${control.textContent} ${control.getAttribute('aria-label') ?? ''}`.includes(wanted))
        .filter((control) => control.getClientRects().length > 0)
        .sort((a, b) => (a.textContent ?? '').length - (b.textContent ?? '').length)[0] ?? null,
    CONTROLS,
    name,
  );
  return handle.asElement() as ElementHandle<Element> | null;
}

/** Where a control can be pressed, two frames later; null where it cannot. */
const restingPoint = async (control: ElementHandle<Element> | null): Promise<{ x: number; y: number } | null> => {
  await control?.evaluate(() => new Promise<void>((next) => setTimeout(next, 32))).catch(() => undefined);
  return (await control?.clickablePoint().catch(() => null)) ?? null;
};

/** Presses a control that carries these words, with the mouse, once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await until(`a control named ${name}`, async () => {
    const control = await findControl(page, name);
    // Under the footer that stays in view a control counts as seen, and the click would meet the footer.
    await control?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // A view drawn anew takes the control away that was found: then the new one is meant. What comes late above it moves it: a person waits till it stands.
    const [before, now] = [await restingPoint(control), await restingPoint(control)];
    return now !== null && before?.x === now.x && before.y === now.y ? now : null;
  });
  await page.mouse.click(x, y);
}

/** What the page shows as text. */
export const seen = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** Waits until the page shows these words. */
export const shows = async (page: Page, words: string): Promise<void> => {
  await until(`the words ${words}`, async () => (await seen(page).catch(() => '')).includes(words));
};

/** Loads an extension's page anew, and waits for the new one: Firefox reports nothing of it. */
export async function loadAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until('the page anew', () => page.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete').catch(() => false));
}
