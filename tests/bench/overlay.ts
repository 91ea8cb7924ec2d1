import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers/find';
import { bundled } from './bundle';
import type { Row } from './table';

type Costs = Record<'boxes' | 'marks' | 'signs' | 'rail', number>;

/** What is drawn over a page costs in Chromium, beside the boxes of the same figures, which any of it must ask for; nothing without one. */
export async function overlayRows(): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) return [];
  const code = await bundled('tests/bench/overlay-page.ts', 'bench');
  const browser = await puppeteer.launch({ executablePath, args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><meta charset="utf-8"><body></body>');
  await page.evaluate(code);
  const costs = (count: number) => page.evaluate(`costs(${count})`) as Promise<Costs>;
  const [few, many] = [await costs(400), await costs(2_000)];
  await browser.close();
  return [
    { what: 'painting 400 marks', beside: 'their boxes alone', ms: few.marks, besideMs: few.boxes, target: { atMost: 3 } },
    { what: 'painting, per mark of 2,000', beside: 'per mark of 400', ms: many.marks / 5, besideMs: few.marks, target: { atMost: 1.5 } },
    { what: 'signs at 400 figures', beside: 'their boxes alone', ms: few.signs, besideMs: few.boxes, target: { atMost: 3 } },
    { what: 'signs, per figure of 2,000', beside: 'per figure of 400', ms: many.signs / 5, besideMs: few.signs, target: { atMost: 1.5 } },
    { what: 'a rail of 400 figures', beside: 'their boxes alone', ms: few.rail, besideMs: few.boxes, target: { atMost: 3 } },
    { what: 'a rail, per figure of 2,000', beside: 'per figure of 400', ms: many.rail / 5, besideMs: few.rail, target: { atMost: 1.5 } },
  ];
}
