import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { cardBox, cardOn, cardText, leaveCard, pressInCard } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { countMarks, hover, marksOn, pointOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, plain } from './invented-report';
import { it } from './session';
import { spyingPage } from './spying-page';

/** What the collection knows and the page does not say. */
const SECRETS = ['1,107', '1107', '+157', '14.2'];

interface Spying {
  spy(words: readonly string[]): string[];
  forge(x: number, y: number): void;
  spoil(): void;
  hide(): void;
}

describe('a report on a page that spies', () => {
  let session: Session;
  let page: Page;

  it.beforeAll(async ({ anew }) => {
    session = await anew(
      new Map([
        [`${HOST}/2021.html`, dated(plain, 2021).replace('1264件', '1107件')],
        [`${HOST}/2022.html`, spyingPage(2022)],
      ]),
    );
    const earlier = await session.open(`http://${HOST}/2021.html`);
    await until('its report to be kept', async () => (await stored(session.openExtensionPage)).reports === 1);
    await earlier.close();
    page = await session.open(`http://${HOST}/2022.html`);
    await marksOn(page);
  });

  it('opens no card for events the page makes up', async () => {
    const { x, y } = await pointOn(page, '1264件');
    await page.evaluate((left, top) => (globalThis as unknown as Spying).forge(left, top), x, y);
    // As long as the longest wait for a card.
    await new Promise((next) => setTimeout(next, 700));
    expect(await cardText(session.name, page)).toBeNull();
  });

  it('tells the page nothing of what the collection says', async () => {
    await hover(page, '1264件');
    await cardOn(session.name, page, '1,107');
    const words = [...SECRETS, session.t('cardConfirm'), session.t('cardPeriod')];
    expect(await page.evaluate((wanted) => (globalThis as unknown as Spying).spy(wanted), words)).toEqual([]);
    expect(session.portal.requests.filter((address) => address.includes('/leak/'))).toEqual([]);
  });

  it('stays as it is whatever the page does to its elements, and hears none of its made-up presses', async () => {
    const before = await cardBox(session.name, page);
    await page.evaluate((left, top) => {
      const { hide, forge } = globalThis as unknown as Spying;
      hide();
      forge(left, top);
    }, before!.left + 40, before!.top + 40);
    expect(await cardBox(session.name, page)).toEqual(before);
    const shown = await page.evaluate(() => {
      const { display, visibility, opacity, transform, clipPath } = getComputedStyle(document.querySelector('html > [data-duibiao=card]')!);
      return [display, visibility, opacity, transform, clipPath];
    });
    expect(shown).toEqual(['block', 'visible', '1', 'none', 'none']);
    await pressInCard(session.name, page, '.confirm');
    await cardOn(session.name, page, session.t('decidedConfirmed'));
    await pressInCard(session.name, page, '.close');
    await leaveCard(session.name, page);
  });

  it('has its marks again after the page emptied, filled, took out and replaced them', async () => {
    expect(await countMarks(page)).toBe(FIGURES.length);
    await page.evaluate(() => (globalThis as unknown as Spying).spoil());
    expect(await countMarks(page)).not.toBe(FIGURES.length);
    await until('the marks anew', async () => {
      await page.mouse.move(5, 5);
      await page.mouse.move(9, 9);
      return (await countMarks(page)) === FIGURES.length;
    });
    // They are left alone then.
    const layer = await page.evaluateHandle(() => CSS.highlights.get('duibiao-disputes'));
    await new Promise((next) => setTimeout(next, 600));
    await page.mouse.move(20, 20);
    expect(await page.evaluate((one) => CSS.highlights.get('duibiao-disputes') === one, layer)).toBe(true);
  });
});
