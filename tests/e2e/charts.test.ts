import { DOMParser } from 'linkedom';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { downloadOf, type Download } from '../../scripts/walk/downloads';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';
import { complaintsOf } from './support';

/** Of the samples three cities count these people, each in a year of its own, two of them in round numbers. */
const INDICATOR = 'training.people';
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the words of an SVG file say, one after the other. */
const wordsIn = ({ bytes }: Download): string[] => {
  const { documentElement } = new DOMParser().parseFromString(bytes.toString('utf8'), 'image/svg+xml');
  expect(documentElement?.localName).toBe('svg');
  return [...documentElement!.querySelectorAll('text')].map((text) => text.textContent ?? '');
};

const chips = (page: Page): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('.places .chip-on')].map((chip) => chip.firstChild?.textContent ?? ''));
/** Loads the page anew. Firefox never reports that a page of the extension has loaded, so the page itself is asked. */
const reload = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    Object.assign(globalThis, { isOld: true });
    location.reload();
  });
  await until('the page anew', () => page.evaluate(() => !('isOld' in globalThis) && document.readyState === 'complete').catch(() => false));
};
/** Which of the names in sight something else is drawn over, and over how many empty cells names are drawn, in a table scrolled sideways. */
const overNames = (page: Page): Promise<{ covered: string[]; covering: number }> => page.evaluate(() => {
  const box = document.querySelector<HTMLElement>('.matrix-box')!;
  box.style.maxWidth = '400px';
  box.scrollLeft = 100;
  box.scrollIntoView();
  const names = [...box.querySelectorAll<HTMLElement>('tbody tr:not(.matrix-shelf) > th')].map((name) => {
    const { right, top, height } = name.getBoundingClientRect();
    return { name, drawn: document.elementsFromPoint(right - 20, top + height / 2).filter((one) => one.closest('.matrix-box')) };
  }).filter(({ drawn }) => drawn.length > 0 && !drawn[0]!.closest('thead'));
  return {
    covered: names.filter(({ name, drawn }) => !name.contains(drawn[0]!)).map(({ name }) => name.textContent),
    covering: names.filter(({ name, drawn }) => name.contains(drawn[0]!) && drawn.some((one) => one.matches('.matrix-none'))).length,
  };
});
const choices = (page: Page): Promise<{ offered: string[]; focused: string; scrolled: number }> => page.evaluate(() => ({
  offered: [...document.querySelectorAll('.matrix-choice label')].map((label) => label.textContent),
  focused: document.activeElement?.closest('label')?.textContent ?? '',
  scrolled: document.querySelector('.matrix-box')?.scrollLeft ?? 0,
}));
const go = (page: Page, hash: string): Promise<void> => page.evaluate((to) => void (location.hash = to), hash);

describe('an evaluator studies the collection', () => {
  let session: Session;
  let page: Page;
  let complaints: string[];

  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
    page = await session.openExtensionPage('collection.html');
    complaints = complaintsOf(page);
    await press(page, session.t('samplesLoad', SAMPLES));
    await shows(page, session.t('samplesRemove'));
  });

  it('draws an indicator over years and places, chooses, and saves both charts as files', async () => {
    const { t, downloads } = session;
    await go(page, '#indicator');
    await shows(page, t('collectionNavIndicators'));
    await until('the indicators', () => page.evaluate((id) => document.querySelector(`a[href="#indicator/${id}"]`) !== null, INDICATOR));
    await go(page, `#indicator/${INDICATOR}`);
    await until('three cities', async () => (await chips(page)).length === 3);
    await press(page, t('studyPlaceRemove', '兰州市'));
    await until('two cities', async () => (await chips(page)).join() === '鹤壁市,衡阳市');
    await page.select('select[name=year]', '2017');
    await shows(page, t('reportYear', '2017'));

    const over = t('qualifierOver');
    const lines = wordsIn(await downloadOf(downloads, () => press(page, `${t('chartSvg')} ${t('chartLines')}`)));
    expect(lines).toEqual(expect.arrayContaining(['鹤壁市', '衡阳市', '2017', '2019']));
    expect(lines.join('')).toContain(t('chartBounds').slice(0, 12));
    const file = await downloadOf(downloads, () => press(page, `${t('chartSvg')} ${t('chartDots')}`));
    expect(file.name).toMatch(/^duibiao-.*2017.*\.svg$/);
    expect(file.bytes.toString('utf8')).not.toMatch(/var\(|NaN|undefined|Infinity/);
    const dots = wordsIn(file);
    expect(dots).toEqual(expect.arrayContaining(['鹤壁市', `${over} 800`]));
    expect(dots.join('')).toContain(t('chartSource', 1, '').slice(0, 10));
    expect(dots.join('')).toContain(t('missingReport', '2017'));

    const picture = await downloadOf(downloads, () => press(page, `${t('chartPng')} ${t('chartLines')}`));
    expect([...picture.bytes.subarray(0, 8)]).toEqual(PNG);
    expect(picture.bytes.readUInt32BE(16)).toBe(2 * 920);
    expect(picture.bytes.length).toBeGreaterThan(10_000);
  });

  it('counts for each resident only where the reader says how many there are', async () => {
    const { t } = session;
    await press(page, t('perCapita'));
    await shows(page, t('residentsNone'));
    await page.type('.residents-form input', '160');
    await press(page, t('formSave'));
    await until('fifty for each 100,000', () => page.evaluate((wanted) => [...document.querySelectorAll('.chart text')].some((text) => text.textContent === wanted), `${t('qualifierOver')} 50`));
    await reload(page);
    await until('the choice after a reload', async () => (await chips(page)).length === 2 && (await seen(page)).includes(`160 ${session.t('residentsTenThousand')}`));
  });

  it('sets reports side by side and opens what else one says', async () => {
    const { t } = session;
    const rows = () => page.evaluate(() => ({
      all: Number(document.querySelector('.matrix')?.getAttribute('aria-rowcount')),
      drawn: document.querySelectorAll('.matrix tbody tr').length,
      columns: document.querySelectorAll('.matrix thead a').length,
    }));
    await go(page, '#matrix');
    await until('every sample in a column', async () => (await rows()).columns === SAMPLES);
    const { all, drawn } = await rows();
    expect(all).toBeGreaterThan(150);
    expect(drawn).toBeLessThan(all / 2);

    await page.type('.tools-search', '培训人数');
    await until('few rows', async () => (await rows()).all < 20);
    await press(page, t('matrixMore', 2));
    await shows(page, '1,261');
    await page.keyboard.press('Escape');
    await until('the dialog to close', () => page.evaluate(() => document.querySelector('dialog') === null));

    await press(page, t('matrixChoose', SAMPLES, 50));
    const { covered, covering } = await overNames(page);
    expect(covered).toEqual([]);
    expect(covering).toBeGreaterThan(0);
    const { offered } = await choices(page);
    const unticked = offered.find((name) => name.includes('兰州市'))!;
    await page.evaluate((at) => {
      const box = [...document.querySelectorAll<HTMLElement>('.matrix-choice label input')][at];
      box?.focus();
      box?.click();
    }, offered.indexOf(unticked));
    await until('a column less', async () => (await rows()).columns === SAMPLES - 1);
    expect(await choices(page)).toEqual({ offered, focused: unticked, scrolled: 100 });
    await reload(page);
    await until('the same columns', async () => (await rows()).columns === SAMPLES - 1);
    await page.evaluate(() => document.querySelector<HTMLElement>('.matrix td a')?.click());
    await until('the row of the figure', () => page.evaluate(() => document.activeElement?.id.startsWith('figure-') === true));
    await page.evaluate(() => history.back());
    await until('the matrix again', async () => (await rows()).columns === SAMPLES - 1);
    await page.evaluate(() => document.querySelector<HTMLElement>('.matrix tbody th a')?.click());
    await shows(page, t('chartDots'));
    expect(complaints).toEqual([]);
  });
});
