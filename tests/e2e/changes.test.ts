import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { cardBox, cardOn, leaveCard } from '../../scripts/walk/card';
import { quotesKept, revisionsKept, stored } from '../../scripts/walk/database';
import { hover, markedTexts } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, page, PARAGRAPHS, paragraphs, TITLE, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber, settle } from './support';

/** What portals' pages do to themselves once they are read. */
const SCRIPTS = `<script>
const body = document.getElementById('zoom');
const before = body.innerHTML;
function readAloud() {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const label = document.createElement('voice');
    label.className = 'Voice-Voicer-Pointer-Label';
    label.textContent = node.data;
    node.replaceWith(label);
  }
}
function restore() { body.innerHTML = before; }
function doZoom(size) { for (const p of body.querySelectorAll('p')) p.style.fontSize = size + 'px'; body.style.fontSize = size + 'px'; }
</script>`;

/** A portal that loads articles into one page. */
const SINGLE = (reports: Record<string, string>): string => `<script>
const articles = ${JSON.stringify(reports)};
function show(name, route) {
  history.pushState(null, '', route);
  const [title, html] = articles[name].split('|');
  document.title = title;
  document.querySelector('meta[name=ArticleTitle]').content = title;
  document.querySelector('h1').textContent = title;
  document.getElementById('zoom').innerHTML = html;
}
</script>`;
const NEXT_TITLE = TITLE.replace('2022', '2023');
const NEXT = PARAGRAPHS.map((line) => line.replace('2022', '2023').replace('1264件', '1301件').replace('86件', '91件'));
const NEWS = '<p>市图书馆周末举办读书会，请报名的读者按时到场，活动免费，座位有限，先到先得。</p>';
const ARTICLES = { next: `${NEXT_TITLE}|${paragraphs(NEXT)}`, first: `${TITLE}|${paragraphs(PARAGRAPHS)}`, news: `图书馆周末活动安排|${NEWS}` };

/** A report whose figures come late and in small pieces: a value is counted up, an empty text is written, rows and a short sentence are put behind. A clock goes on beside them. */
const ROWS = Array.from({ length: 12 }, (_, i) => `${311 + i}`);
/** What a second element of the article says; so much text is one. */
const ANNEX = paragraphs([...Array<string>(5).fill(PARAGRAPHS.at(-1)!), '化解历史遗留问题38件。']);
const PIECES = `<div id="fontzoom"></div><p id="clock"></p><script>
const write = (id) => { const text = document.createTextNode(''); document.getElementById(id).append(text); return text; };
const late = write('late');
setInterval(() => { document.getElementById('clock').textContent = String(Math.round(performance.now())).padStart(20); }, 100);
const then = (wait) => new Promise((done) => setTimeout(done, wait));
async function fill() {
  document.getElementById('value').textContent = '1264件';
  await then(50);
  late.data = '受理来信来访431件。';
  for (const value of ${JSON.stringify(ROWS)}) {
    await then(50);
    const row = document.getElementById('rows').insertRow();
    row.insertCell().textContent = '行政检查';
    row.insertCell().textContent = value;
  }
  await then(50);
  const line = document.createElement('p');
  line.textContent = '督办重点案件27件。';
  document.getElementById('zoom').append(line);
}
function annex() { document.getElementById('fontzoom').innerHTML = ${JSON.stringify(ANNEX)}; }
function recount() { document.getElementById('value').textContent = '1265件'; }
</script>`;
/** A second element of the article that takes no more room when it is filled. */
const BOX = `<div id="fontzoom" style="height: 60px; overflow: auto"></div><script>
function annex() { document.getElementById('fontzoom').innerHTML = ${JSON.stringify(ANNEX)}; }
</script>`;
const TABLE = '<p id="late"></p><table id="rows"><tr><th>项目</th><th>数量（件）</th></tr></table>';

const address = (name: string): string => `http://${HOST}/${name}.html`;
const pages = new Map([
  [`${HOST}/toolbar.html`, page(zoom(paragraphs(PARAGRAPHS)), { after: SCRIPTS })],
  [`${HOST}/pieces.html`, dated(page(zoom(paragraphs(PARAGRAPHS.map((line) => line.replace('1264件', '<b id="value">1件</b>'))) + TABLE), { after: PIECES }), 2015)],
  [`${HOST}/box.html`, dated(page(zoom(paragraphs(PARAGRAPHS)), { after: BOX }), 2014)],
  [`${HOST}/back.html`, dated(page(zoom(paragraphs(PARAGRAPHS)), { after: '<script>addEventListener("pageshow", (event) => { globalThis.restored = event.persisted; });</script>' }), 2021)],
  [`${HOST}/elsewhere.html`, `<!doctype html><meta charset="utf-8"><title>图书馆</title>${NEWS}`],
  [`${HOST}/single.html`, dated(page(zoom(paragraphs(PARAGRAPHS)), { after: SINGLE(ARTICLES) }), 2019)],
  [`${HOST}/routes.html`, dated(page(zoom(paragraphs(PARAGRAPHS)), { after: SINGLE(ARTICLES).replaceAll('2023', '2018') }), 2017)],
]);

describe('a page that changes while it is read', () => {
  let session: Session;

  const marked = (opened: Page, figures: readonly string[]): Promise<true> =>
    until(`${figures.length} marks`, async () => JSON.stringify(await markedTexts(opened)) === JSON.stringify(figures) || null);
  const opened = async (which: string): Promise<Page> => {
    const shown = await session.open(address(which));
    await marked(shown, FIGURES);
    await badgeNumber(session, address(which));
    return shown;
  };
  const call = (shown: Page, code: string): Promise<unknown> => shown.evaluate(code);

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
  });

  it('keeps its marks while an accessibility toolbar wraps every text and takes that back, and is kept once', async () => {
    const shown = await opened('toolbar');
    for (const code of ['readAloud()', 'restore()']) {
      await call(shown, code);
      await until('the old marks to go', async () => (await markedTexts(shown)).filter(Boolean).length === 0, 3000).catch(() => undefined);
      await marked(shown, FIGURES);
    }
    // Nothing goes on by itself: what is painted now stays painted.
    await call(shown, 'globalThis.painted = [...CSS.highlights.values()][0]');
    await settle(1500);
    expect(await call(shown, 'globalThis.painted === [...CSS.highlights.values()][0]')).toBe(true);
    expect((await stored(session.openExtensionPage)).byReport).toEqual({ [`${HOST}/toolbar.html`]: FIGURES.length });
    expect(await revisionsKept(session.openExtensionPage)).toBe(0);
    await shown.close();
  });

  it('keeps its marks at another size of letters, and the card beside its figure', async () => {
    const shown = await opened('toolbar');
    for (const size of [30, 14]) {
      await call(shown, `doZoom(${size})`);
      await marked(shown, FIGURES);
      const { x, y } = await hover(shown, '15720件');
      await cardOn(session.name, shown, '15');
      const box = await cardBox(session.name, shown);
      const window = await shown.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box).not.toBeNull();
      const { left, top, right, bottom } = box!;
      expect({ covers: x > left && x < right && y > top && y < bottom, inside: left >= 0 && top >= 0 && right <= window.width && bottom <= window.height }).toEqual({ covers: false, inside: true });
      // As near as a line of these letters.
      expect(Math.max(top - y, y - bottom, left - x, x - right)).toBeLessThan(3 * size);
      await leaveCard(session.name, shown);
    }
    await shown.close();
  });

  it('has marks, card and badge again when it comes back from the browser’s cache', async () => {
    const shown = await opened('back');
    // Whether a page that was left is kept or loaded anew is the browser's to say, and now and then it says no.
    await until('the browser to keep the page', async () => {
      await shown.goto(address('elsewhere'));
      await until('the badge to clear', async () => (await badgeOf(session.openExtensionPage, address('elsewhere'))) === '');
      await shown.evaluate(() => history.back());
      await until('the page to come back', () => call(shown, 'globalThis.restored !== undefined').catch(() => null));
      return call(shown, 'globalThis.restored');
    });
    await marked(shown, FIGURES);
    expect(await badgeNumber(session, address('back'))).toBe(FIGURES.length);
    await hover(shown, '1264件');
    expect(await cardOn(session.name, shown)).toContain('1,264');
    await shown.close();
  });

  it.each([
    ['single', '/article-2023.html', '/news.html', `${HOST}/article-2023.html`],
    ['routes', '#/detail?id=2023', '#/news', `${HOST}/routes.html#/detail?id=2023`],
  ])('loads the next report into %s.html, which is kept as its own, and then something else', async (which, route, news, key) => {
    const shown = await opened(which);
    await call(shown, `show('next', ${JSON.stringify(route)})`);
    await marked(shown, FIGURES.map((figure) => ({ '1264件': '1301件', '86件': '91件' })[figure] ?? figure));
    await until('the next report to be kept', async () => (await stored(session.openExtensionPage)).byReport[key]);
    expect((await stored(session.openExtensionPage)).byReport).toMatchObject({ [`${HOST}/${which}.html`]: FIGURES.length, [key]: FIGURES.length });
    expect(await badgeNumber(session, shown.url())).toBe(FIGURES.length);
    await call(shown, `show('news', ${JSON.stringify(news)})`);
    await marked(shown, []);
    await until('the badge to clear', async () => (await badgeOf(session.openExtensionPage, shown.url())) === '');
    expect(await revisionsKept(session.openExtensionPage)).toBe(0);
    await shown.close();
  });

  it('is kept with what comes into a box of a fixed height, of which nothing tells', async () => {
    const shown = await opened('box');
    await call(shown, 'annex()');
    await until('the late figure to be kept', async () => (await quotesKept(session.openExtensionPage, `${HOST}/box.html`)).includes('38件') || null);
    await shown.close();
  });

  // What comes in pieces is waited for longer each time, and 20 seconds more where a piece lacks what another had: on a busy machine that may outlast a look.
  it('is kept with what it says once values were counted up and figures came in small pieces, one by one', { retry: 3 }, async () => {
    const shown = await session.open(address('pieces'));
    await badgeNumber(session, address('pieces'));
    const kept = (figures: readonly string[]): Promise<true> =>
      until('the figures to be kept as they are marked', async () =>
        JSON.stringify(await quotesKept(session.openExtensionPage, `${HOST}/pieces.html`)) === JSON.stringify(figures) || null);
    await kept(FIGURES.map((figure) => (figure === '1264件' ? '1件' : figure)));
    await call(shown, 'fill()');
    await kept([...FIGURES, '431件', ...ROWS, '27件']);
    await call(shown, 'annex()');
    await kept([...FIGURES, '431件', ...ROWS, '27件', '38件']);
    await call(shown, 'recount()');
    await kept([...FIGURES.map((figure) => (figure === '1264件' ? '1265件' : figure)), '431件', ...ROWS, '27件', '38件']);
    await shown.close();
  });
});
