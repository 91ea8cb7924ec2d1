import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';
import { builtExtension } from '../../scripts/browsers/launch';
import { largePages } from './detector-pages';
import type { Row } from './table';

/** Every page is loaded this often: the detector meets each page with cold code, and so does this. Other work only adds: the quickest counts. */
const LOADS = 15;
const ADDRESS = 'http://www.yunxi.gov.cn/';

/** Milliseconds of one pass over the page's text and of the detector, in the page, without its warming up. */
const timed = (detector: string): string => `(() => {
  window.chrome = { runtime: { sendMessage: async () => {} } };
  const began = performance.now();
  const length = document.body.textContent.length;
  const read = performance.now();
  (0, eval)(${JSON.stringify(detector)});
  return [performance.now() - read, read - began, length];
})()`;

async function measured(browser: Browser, html: string, script: string): Promise<[number, number]> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body: request.url() === ADDRESS ? html : '' }));
  await page.goto(ADDRESS);
  const [detector, text] = (await page.evaluate(script)) as [number, number];
  await page.close();
  return [detector, text];
}

/** What the built detector takes on large pages that are no report, in Chromium, beside one pass over the page's text; nothing without one. */
export async function detectorRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return [];
  const script = timed(readFileSync(join(builtExtension.chromium, 'detector.js'), 'utf8'));
  const browser = await puppeteer.launch({ executablePath, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const rows: Row[] = [];
  for (const { what, html } of largePages) {
    const loads: [number, number][] = [];
    while (loads.length < LOADS) loads.push(await measured(browser, html, script));
    rows.push({
      what: `detector on ${what}`,
      beside: 'one pass over its text',
      ms: Math.min(...loads.map(([detector]) => detector)),
      besideMs: Math.min(...loads.map(([, text]) => text)),
      target: { within: 2 },
    });
  }
  await browser.close();
  return rows;
}
