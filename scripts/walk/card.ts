import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { askCard, textIn } from './shadow';
import { until } from './until';

/** Where the open card is drawn in the window, in CSS pixels; null when none is open. */
export const cardBox = (name: BrowserName, page: Page): Promise<{ left: number; top: number; right: number; bottom: number } | null> =>
  askCard(name, page, (root) => {
    const { left, top, right, bottom } = root.querySelector('.frame')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** The words on the open card, or null when none is open. */
export const cardText = (name: BrowserName, page: Page): Promise<string | null> => textIn(name, page, 'card');

/** What a walk said last to who hears the page; null where nothing was said. */
export const voiceText = (name: BrowserName, page: Page): Promise<string | null> => textIn(name, page, 'voice');

/** Waits for a card that says something, by default for any; gives its words. */
export const cardOn = (name: BrowserName, page: Page, saying = ''): Promise<string> =>
  until(`a card ${saying}`, async () => {
    const text = await cardText(name, page);
    return text?.includes(saying) ? text : null;
  });

/** Takes the mouse off the figure and waits for its card to go. */
export async function leaveCard(name: BrowserName, page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await until('the card to close', async () => (await cardText(name, page)) === null);
}

/** Presses a part of the card with the mouse, once it is there. */
export async function pressInCard(name: BrowserName, page: Page, selector: string): Promise<void> {
  const centre = (root: ShadowRoot, wanted: string) => {
    const box = root.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  const point = await until(`${selector} in the card`, () => askCard(name, page, centre, selector));
  await page.mouse.click(point.x, point.y);
}
