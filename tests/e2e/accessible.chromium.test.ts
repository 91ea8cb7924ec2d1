import { source } from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { CommandName } from '../../lib/commands';
import type { Settings } from '../../lib/settings';
import { pageKey } from '../../lib/store/page-key';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { cardOn } from '../../scripts/walk/card';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import { shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { askBrowser, tabIdOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { it } from './session';

interface Api {
  storage: { local: { set(choices: Partial<Settings>): Promise<void> } };
  commands: { onCommand: { dispatch(command: string): void } };
}

const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] };

/** What WCAG 2.2 AA forbids and the page does all the same. The page's own policy forbids scripts from elsewhere, but not the debugger's. */
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  const { violations: found, passes } = await page.evaluate((rules) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(rules), RULES);
  expect(passes.length).toBeGreaterThan(5);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

/** Words of what holds the focus, and whether its outline is drawn. */
const focused = (page: Page): Promise<{ name: string; seen: boolean } | null> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const name = at.getAttribute('aria-label') || at.closest('label')?.textContent || at.textContent || (at as HTMLInputElement).value;
    return { name: name.trim(), seen: at.matches(':focus-visible') && getComputedStyle(at).outlineStyle !== 'none' };
  });

/** Everything that Tab comes to, from the top of the page to its end. */
const walkByTab = async (page: Page): Promise<string[]> => {
  await page.bringToFront();
  const names: string[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (!at) break;
    if (!at.seen) throw new Error(`The focus on ${at.name} is not seen.`);
    names.push(at.name);
  }
  return names;
};

describe('the pages of the extension', () => {
  let session: Session;
  let report: Page;
  let popup: string;
  const choose = (choices: Partial<Settings>) =>
    askBrowser(session.openExtensionPage, (page) => page.evaluate((given) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(given), choices));

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    report = await session.open(sampleUrl('report'));
    await marksOn(report);
    popup = `popup.html?tab=${await tabIdOf(session.openExtensionPage, report.url())}`;
  });

  // Of the popup and the report's page only the run knows the address.
  const paths: [string, () => string][] = [
    ['the popup on a report', () => popup],
    ['the popup elsewhere', () => 'popup.html?tab=999999'],
    ['a report', () => `collection.html#report/${encodeURIComponent(pageKey(report.url()))}`],
    ...['collection.html', 'collection.html#matrix', 'collection.html#indicator', 'collection.html#indicator/reconsideration.applications.received', 'collection.html#backup', 'options.html', 'welcome.html']
      .map((path): [string, () => string] => [path, () => path]),
  ];

  it.each(paths)('break no rule of WCAG 2.2 AA, in either language, light or dark: %s', async (_, path) => {
    const found: string[] = [];
    // Colours on their way from light to dark are nobody's choice.
    const page = await session.openExtensionPage(path(), (tab) => tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]));
    for (const [language, theme] of [['zh-CN', 'light'], ['zh-CN', 'dark'], ['en', 'light'], ['en', 'dark']] as const) {
      await choose({ language, theme });
      await until('the page in these looks', () => page.evaluate((lang, look) => document.documentElement.lang === lang && document.documentElement.dataset['theme'] === look && document.querySelector('h1') !== null, language, theme));
      found.push(...(await violations(page)).map((one) => `${language} ${theme} ${one}`));
    }
    await page.close();
    await choose({ language: 'auto', theme: 'auto' });
    expect(found).toEqual([]);
  });

  it('are gone through by keyboard alone, in the order they are read, the focus always in sight', async () => {
    const { t } = session;
    const options = await session.openExtensionPage('options.html');
    await shows(options, t('commandNext'));
    const inOptions = await walkByTab(options);
    const marks = [t('termCategoryFunctions'), t('densityAll'), t('optionsRail'), t('languageAuto'), t('themeAuto'), t('savingAuto'), t('optionsOn'), t('keysChange')];
    expect(inOptions.filter((name) => marks.includes(name))).toEqual(marks);
    await options.close();

    const page = await session.openExtensionPage(popup);
    await shows(page, t('exportThis'));
    const inPopup = await walkByTab(page);
    const stops = [t('switchPage'), t('switchSite'), t('switchEverywhere'), t('optionsOpen'), t('exportThis'), t('exportAll'), t('popupOpenCollection')];
    expect(inPopup.filter((name) => stops.includes(name))).toEqual(stops);
    await page.close();
  });

  it('hear the commands of the keyboard, as the browser gives them', async () => {
    await report.bringToFront();
    const worker = await (await session.browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
    const press = (command: CommandName) =>
      worker!.evaluate((name) => (globalThis as unknown as { chrome: Api }).chrome.commands.onCommand.dispatch(name), command);
    await press('next-differing');
    await press('open-card');
    expect(await cardOn(session.name, report)).toMatch(/\d/);
    await press('toggle-everywhere');
    await until('the marks to go', async () => (await countMarks(report)) === 0);
    await press('toggle-everywhere');
    expect(await marksOn(report)).toBeGreaterThan(0);
  });
});
