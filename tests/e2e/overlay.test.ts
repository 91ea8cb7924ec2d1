import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import { changeSigns, railKinds, signPoints } from '../../scripts/walk/overlay';
import type { Session } from '../../scripts/walk/session';
import { askBrowser } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { dated, FIGURES, HOST, page, PARAGRAPHS, paragraphs, zoom } from './invented-report';
import { it } from './session';
import { badgeNumber, domOf, keepScreenshot, openRecorded, partsOf, settle } from './support';

/** Long enough to be scrolled. */
const LONG = '<style>#zoom p { margin: 220px 40px; line-height: 2 }</style>';

/** What portals' pages do to their own text, and to what is not theirs. */
const SCRIPTS = `<script>
const body = document.getElementById('zoom');
const html = body.innerHTML;
const standing = () => [...CSS.highlights].filter(([name]) => name.startsWith('duibiao-')).flatMap(([, ranges]) => [...ranges])
  .filter(({ collapsed, startContainer }) => !collapsed && startContainer.isConnected).length;
/** Replaces all nodes by equal ones; gives how many marks stand when the page is drawn next. */
const renew = () => { body.innerHTML = html; return new Promise((done) => requestAnimationFrame(() => done(standing()))); };
/** Does that every 20 ms for a while; gives how often marks were painted anew meanwhile, and how many stand in the end. */
const rewrite = (ms) => new Promise((done) => {
  const painted = new Set();
  const timer = setInterval(() => { body.innerHTML = html; for (const [name, one] of CSS.highlights) if (name === 'duibiao-disputes') painted.add(one); }, 20);
  setTimeout(() => { clearInterval(timer); done(painted.size); }, ms);
});
let removed = 0;
/** Suffers nothing beside head and body. */
const guard = () => new MutationObserver(() => {
  for (const child of [...document.documentElement.children]) if (child !== document.head && child !== document.body) { child.remove(); removed += 1; }
}).observe(document.documentElement, { childList: true });
</script>`;

/** An article that scrolls by itself, beside a copy for telephones that is not shown. */
const OWN_SCROLLER = `<style>html, body { height: 100%; margin: 0; overflow: hidden } .shell { height: 100%; overflow: auto } .phone { display: none }</style>
<div class="shell">${zoom(paragraphs(PARAGRAPHS))}</div><div class="phone"><div>${paragraphs(PARAGRAPHS)}</div></div>`;

const report = (): string => page(LONG + zoom(paragraphs(PARAGRAPHS)), { after: SCRIPTS });
const before = dated(report(), 2021).replace('213条', '260条').replace('86件', '61件').replace('97.2%', '91.5%');
const address = (name: string): string => `http://${HOST}/${name}.html`;
const pages = new Map([
  [`${HOST}/before.html`, before],
  [`${HOST}/now.html`, report()],
  [`${HOST}/shell.html`, dated(page(LONG + OWN_SCROLLER, { after: SCRIPTS }), 2012)],
]);

describe('what is drawn over a page', () => {
  let session: Session;
  let shown: Page;

  const call = <T>(code: string): Promise<T> => shown.evaluate(code) as Promise<T>;
  /** Presses the rail so far down the window; it makes room for a scroll bar that lies over the page. */
  const pressRail = async (inner: string, outer: string, down: number): Promise<void> => {
    const [right, whole, height, isFine] = await call<[number, number, number, boolean]>(`[${inner}, ${outer}, innerHeight, matchMedia('(pointer: fine)').matches]`);
    await shown.mouse.click(right - 4 - (right === whole && isFine ? 12 : 0), height * down);
  };
  const choose = (choices: object): Promise<unknown> =>
    askBrowser(session.openExtensionPage, (page) =>
      page.evaluate((choices) => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
        return chrome.storage.local.set(choices);
      }, choices),
    );

  it.beforeAll(async ({ anew }) => {
    session = await anew(pages);
    const earlier = await session.open(address('before'));
    await badgeNumber(session, address('before'));
    await earlier.close();
    ({ page: shown } = await openRecorded(session, address('now')));
    expect(await marksOn(shown)).toBe(FIGURES.length);
  });

  it('shows which figures rose and fell since the earlier report, and where figures stand along the page', async () => {
    const signs = await until('signs of change', async () => changeSigns(session.name, shown));
    expect(signs).toMatchObject({ up: 2, down: 1 });
    expect(await railKinds(session.name, shown)).toBeGreaterThanOrEqual(4);
    await keepScreenshot(shown, 'overlay');
  });

  it('leaves head and body, copying and searching as they are', async () => {
    const { before, now } = await partsOf(shown);
    expect(now).toBe(before);
    const [copied, bare, ours] = await call<[string, string, number]>(`(() => {
      const copy = () => { document.execCommand('selectAll'); const text = String(getSelection()); getSelection().removeAllRanges(); return text; };
      const copied = copy();
      const ours = document.querySelectorAll(':root > [data-duibiao]');
      for (const one of ours) one.remove();
      return [copied, copy(), ours.length];
    })()`);
    expect(copied).toContain('15720件');
    expect(copied).toBe(bare);
    expect(ours).toBeGreaterThanOrEqual(2);
    expect(await call('window.find("15720件") && String(getSelection())')).toBe('15720件');
    await until('rail and signs to come back', () => call('document.querySelectorAll("[data-duibiao=rail], [data-duibiao=signs]").length === 2'));
  });

  it('keeps each sign at its figure when letters grow or something comes above, and under a head that stays in place', async () => {
    /** How far the sign nearest to a figure is from that figure's upper right corner. */
    const away = async (): Promise<number> => {
      const points = (await signPoints(session.name, shown))!;
      const at = await call<{ x: number; y: number }>(`(() => {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (!walker.nextNode().data.includes('86件'));
        const range = document.createRange();
        const from = walker.currentNode.data.indexOf('86件');
        range.setStart(walker.currentNode, from);
        range.setEnd(walker.currentNode, from + 3);
        const { right, top } = range.getBoundingClientRect();
        return { x: right + scrollX, y: top + scrollY };
      })()`);
      return Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y)));
    };
    const followed = (): Promise<boolean> => until('the sign to stand at its figure', async () => (await away()) < 12);
    await followed();
    await call('body.style.fontSize = "27px"');
    await until('the sign to have moved', followed);
    await call('document.body.insertAdjacentHTML("afterbegin", "<p id=notice style=\'height:333px\'></p>")');
    await followed();
    await call('document.documentElement.style.cssText = "position:relative;margin-left:30px"');
    await followed();
    await call('document.documentElement.removeAttribute("style"), document.getElementById("notice").remove(), body.removeAttribute("style")');
    await followed();
    const all = (await signPoints(session.name, shown))!.length;
    await call('document.body.insertAdjacentHTML("beforeend", "<div id=head style=\'position:fixed;inset:0 0 auto;height:60%;background:white\'></div>")');
    await call('scrollTo(0, 0), scrollTo(0, 300)');
    await until('signs under the head to go', async () => (await signPoints(session.name, shown))!.length < all);
    await call('document.getElementById("head").remove(), scrollTo(0, 0)');
    await until('signs to be whole again', async () => (await signPoints(session.name, shown))!.length === all);
  });

  it('is not there on paper', async ({ skip }) => {
    if (session.name === 'firefox') skip('Firefox lets no script say that it prints.');
    const looks = (): Promise<string[]> =>
      call(`['rail', 'signs'].map((name) => getComputedStyle(document.querySelector('[data-duibiao=' + name + ']')).display).concat(getComputedStyle(body, '::highlight(duibiao-disputes)').textDecorationLine)`);
    expect(await looks()).toEqual(['block', 'block', 'underline']);
    await shown.emulateMediaType('print');
    expect(await looks()).toEqual(['none', 'none', 'none']);
    await shown.emulateMediaType();
  });

  it('goes where the rail is pressed, and opens nothing', async () => {
    await call('scrollTo(0, 0)');
    await pressRail('document.documentElement.clientWidth', 'innerWidth', 0.8);
    await until('the page to scroll', () => call('scrollY > 200'));
    expect(await call('document.querySelector("[data-duibiao=card]")')).toBeNull();
  });

  it('leaves what floats at the edge to the page', async () => {
    await call(`body.insertAdjacentHTML('afterend', '<button id="up" onclick="pressed = true" style="position:fixed;right:0;top:40%;width:48px;height:60px">顶部</button>')`);
    const [before, middle] = await call<[number, number]>('[scrollY, innerHeight * 0.4 + 30]');
    const edge = await call<number>('document.documentElement.clientWidth');
    await shown.mouse.move(edge - 100, middle);
    for (const inward of [14, 8, 3]) {
      await call('pressed = false');
      await shown.mouse.click(edge - inward, middle);
      await until('the button to hear it', () => call('pressed'));
    }
    expect(await call('scrollY')).toBe(before);
    await call('document.getElementById("up").remove()');
  });

  it('finds its marks in new nodes before the page is drawn, and is led into no loop by a page that never rests', async () => {
    // A machine that does other things may come late now and then; who comes late by design always does.
    await until('the marks to stand before new nodes are drawn', async () => (await call('renew()')) === FIGURES.length || settle(1000));
    const painted = await call<number>('rewrite(2500)');
    expect(painted).toBeGreaterThanOrEqual(1);
    expect(painted).toBeLessThan(12);
    await until('the marks to stand again', () => call(`standing() === ${FIGURES.length}`));
  });

  it('shows what the reader chooses, at once', async () => {
    await choose({ changeSigns: false });
    await until('the signs to go', async () => (await changeSigns(session.name, shown)) === null);
    await choose({ unmarked: ['disputes'], rail: false });
    await until('the rail to go', async () => (await railKinds(session.name, shown)) === null);
    expect(await call('CSS.highlights.has("duibiao-disputes")')).toBe(false);
    await call('renew()');
    const { now } = await domOf(shown);
    expect(now).not.toContain('data-duibiao=');
    await choose({ density: 'differs' });
    await until('all marks to go', async () => (await countMarks(shown)) === 0);
    await choose({ unmarked: [], density: 'all', rail: true, changeSigns: true });
    expect(await marksOn(shown)).toBe(FIGURES.length);
    expect(await until('signs of change', async () => changeSigns(session.name, shown))).toMatchObject({ up: 2, down: 1 });
  });

  it('stays away from a page that will not have it', async () => {
    await call('guard()');
    await call('document.querySelectorAll("[data-duibiao=rail], [data-duibiao=signs]").forEach((one) => one.remove())');
    await until('rail and signs to have been removed for good', () => call('removed >= 2'));
    expect(await call('removed')).toBeLessThanOrEqual(8);
    await shown.close();
  });

  it('reads no copy that is not shown, and follows an article that scrolls by itself', async () => {
    shown = await session.open(address('shell'));
    expect(await marksOn(shown)).toBe(FIGURES.length);
    await until('the rail', () => railKinds(session.name, shown));
    await pressRail('document.querySelector(".shell").clientWidth', 'innerWidth', 0.9);
    await until('the article to scroll', () => call('document.querySelector(".shell").scrollTop > 200'));
    await shown.close();
  });
});
