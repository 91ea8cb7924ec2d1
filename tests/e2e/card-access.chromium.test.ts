import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { cardOn, pressInCard } from '../../scripts/walk/card';
import { hover, marksOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { askCard } from '../../scripts/walk/shadow';
import { until } from '../../scripts/walk/until';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { it } from './session';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The card lies in a closed shadow tree, which axe cannot enter: it is looked at as a copy, with its own style sheet, on a page of its own. */
const copyOf = async (page: Page): Promise<string> => {
  const copy = await askCard('chromium', page, (root) => {
    const rules = [...root.adoptedStyleSheets, ...root.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    const frame = root.querySelector('.frame')!.cloneNode(true) as Element;
    // Screen readers have drawn words as text; axe looks at text alone.
    for (const words of frame.querySelectorAll('[data-words]')) words.replaceWith(words.getAttribute('data-words')!);
    return `<style>${rules.join('\n')}\n.frame { position: static !important; }</style><main>${frame.outerHTML}</main>`;
  });
  return copy ?? '';
};

describe('the card', () => {
  let session: Session;
  let page: Page;
  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    page = await session.open(sampleUrl('report'));
    await marksOn(page);
  });

  /** What axe finds wrong with the open card, in either theme. */
  const faults = async (): Promise<string[]> => {
    const html = await copyOf(page);
    const copy = await session.browser.newPage();
    const found: string[] = [];
    for (const theme of ['light', 'dark']) {
      await copy.setContent(`<!doctype html><html lang="zh-CN"><title>卡片</title>${html.replace('data-theme="auto"', `data-theme="${theme}"`)}`);
      await copy.evaluate(AXE);
      const { violations } = await copy.evaluate(() =>
        (globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }),
      );
      found.push(...violations.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html: at }) => at).join(' | ')}`));
    }
    await copy.close();
    return found;
  };

  it('meets WCAG 2.2 AA as far as axe can tell, light and dark, with a check that differs and with the form', async () => {
    await hover(page, '167件');
    await cardOn('chromium', page, '165');
    await pressInCard('chromium', page, '.why summary');
    expect(await faults()).toEqual([]);
    await page.bringToFront();
    await pressInCard('chromium', page, '.correct');
    await until('the form', () => askCard('chromium', page, (root) => root.querySelector('form') !== null));
    await pressInCard('chromium', page, '[role=combobox]');
    expect(await faults()).toEqual([]);
  });
});
