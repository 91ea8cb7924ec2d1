import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { highlightName } from '../../lib/marks/names';
import { LONGEST_PAGE } from '../../lib/page/size';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { shows } from '../../scripts/walk/screen';
import { badgeOf, badgeTitleOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { FIGURES, HOST, page, PARAGRAPHS, paragraphs } from './invented-report';
import { it } from './session';
import { keepScreenshot } from './support';

const article = (lines: readonly string[]): string => `<div id="zoom" class="art_cont">${paragraphs(lines)}</div>`;
/** So often its sentences stand in one paragraph: that is many windows high. */
const TIMES = 60;
const often = Math.ceil(LONGEST_PAGE / PARAGRAPHS.join('').length);

/** Puts the whole article there anew every ten milliseconds, for as long as the page lives. */
const REWRITES = `<script>
  const text = document.querySelector('#zoom').innerHTML;
  globalThis.times = 0;
  setInterval(() => { document.querySelector('#zoom').innerHTML = text; globalThis.times += 1; }, 10);
</script>`;

/** Whether the style sheet of the marks is on a page. */
const isStyled = (tab: Page): Promise<boolean> =>
  tab.evaluate((name) => getComputedStyle(document.documentElement, `::highlight(${name})`).textDecorationLine === 'underline', highlightName('differs', 'light'));

describe('a page that would take long', () => {
  let session: Session;

  /** Has a page show other paragraphs, at an address that it goes to without a load. */
  const put = (page: Page, path: string, lines: readonly string[]): Promise<unknown> =>
    page.evaluate((path, lines) => {
      if (path !== location.pathname) history.pushState(null, '', path);
      document.querySelector('#zoom')!.replaceChildren(...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
    }, path, lines);

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map([
      [`${HOST}/yearbook.html`, page(article(Array<readonly string[]>(often).fill(PARAGRAPHS).flat()))],
      [`${HOST}/long.html`, page(article(Array<readonly string[]>(Math.ceil(often / 2)).fill(PARAGRAPHS).flat()))],
      [`${HOST}/one-paragraph.html`, page(article([...PARAGRAPHS, PARAGRAPHS.join('').repeat(TIMES)]))],
      [`${HOST}/restless.html`, page(article(PARAGRAPHS), { after: REWRITES })],
    ]));
  });

  it('is not read above what a yearbook holds, and icon and popup say so', async () => {
    const long = await session.open(`http://${HOST}/yearbook.html`);
    expect(await until('a word on the badge', () => badgeOf(session.openExtensionPage, long.url()))).toBe('!');
    expect(await badgeTitleOf(session.openExtensionPage, long.url())).toBe(session.t('badgeTooLong'));
    const popup = await session.openPopup(long);
    await shows(popup, session.t('errorTooLong'));
    await keepScreenshot(popup, 'too-long');
    expect(await long.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('duibiao-')))).toEqual([]);
    // It would have the browser make the style of all it holds anew.
    expect(await isStyled(long)).toBe(false);
    await popup.close();
    // Something else at another address, which is no report; then a report without all that made the page long.
    await put(long, '/elsewhere.html', ['市图书馆周末举办读书会，请报名的读者按时到场，活动免费，座位有限，先到先得。']);
    await until('the badge to clear', async () => (await badgeOf(session.openExtensionPage, long.url())) === '');
    await long.goto(`http://${HOST}/yearbook.html`);
    await until('a word on the badge', async () => (await badgeOf(session.openExtensionPage, long.url())) === '!');
    await put(long, '/yearbook.html', PARAGRAPHS);
    expect(await marksOn(long)).toBe(FIGURES.length);
    await until('the number on the badge', async () => (await badgeOf(session.openExtensionPage, long.url())) === String(FIGURES.length));
    // It grows beyond that again once its report is kept.
    await put(long, '/yearbook.html', Array<readonly string[]>(often).fill(PARAGRAPHS).flat());
    await until('a word on the badge', async () => (await badgeOf(session.openExtensionPage, long.url())) === '!');
    const since = await session.openPopup(long);
    await shows(since, session.t('errorTooLongSince'));
    await keepScreenshot(since, 'too-long-since');
    await since.close();
    await long.close();
  });

  it('is said to be read while it is, and not to be unread', async () => {
    const long = await session.open(`http://${HOST}/long.html`);
    const popup = await session.openPopup(long);
    // All that it says from now on, be it for a moment.
    await popup.evaluate(() => {
      const said: string[] = [document.body.innerText];
      new MutationObserver(() => said.push(document.body.innerText)).observe(document.body, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { said });
    });
    await shows(popup, session.t('popupReading'));
    await keepScreenshot(popup, 'popup-reading');
    await shows(popup, session.t('exportThis'));
    const all = await popup.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    const { t } = session;
    // Before that nobody may have looked at the page yet.
    const said = all.slice(all.findIndex((words) => words.includes(t('popupReading'))));
    expect(said.filter((words) => [t('popupUnreadTitle'), t('popupUnread'), t('errorNotSaved')].some((wrong) => words.includes(wrong)))).toEqual([]);
    // Once it is said to be kept it is not said to be saved.
    const kept = said.findIndex((words) => words.includes(t('popupOpening')));
    expect(said.slice(kept < 0 ? said.length : kept).filter((words) => words.includes(t('popupSaving')))).toEqual([]);
    expect(said.filter((words) => words.includes(t('popupReading')) && words.includes(t('popupRead') + '\n'))).toEqual([]);
    await popup.close();
    await long.close();
  });

  it('has in one paragraph of many windows the marks of the part that is seen', async () => {
    const long = await session.open(`http://${HOST}/one-paragraph.html`);
    expect(await marksOn(long)).toBeLessThan((TIMES * FIGURES.length) / 2);
    await long.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    // How far into the paragraph marks reach, as a part of it.
    await until('the marks of its end', async () => (await long.evaluate(() => {
      const text = [...document.querySelectorAll('#zoom p')].at(-1)!.firstChild as Text;
      const marks = [...CSS.highlights].filter(([name]) => name.startsWith('duibiao-')).flatMap(([, ranges]) => [...ranges]);
      return Math.max(...marks.filter(({ startContainer }) => startContainer === text).map(({ startOffset }) => startOffset)) / text.length;
    })) > 0.99);
    expect(await countMarks(long)).toBeLessThan((TIMES * FIGURES.length) / 2);
    await long.close();
  });

  it('is marked though it writes itself anew without end, and goes on doing so', async () => {
    const restless = await session.open(`http://${HOST}/restless.html`);
    expect(await marksOn(restless)).toBe(FIGURES.length);
    expect(await isStyled(restless)).toBe(true);
    const times = (): Promise<number> => restless.evaluate(() => (globalThis as unknown as { times: number }).times);
    const before = await times();
    await until('the page to write on', async () => (await times()) > before + 20);
    await restless.close();
  });
});
