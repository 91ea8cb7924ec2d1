import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../../lib/compare';
import { anchorAt } from '../../../lib/corrections/anchor';
import type { Observation, Reading } from '../../../lib/model';
import { contentsOf, keepDecision, pageKey, revisionsOf, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading } from '../support/readings';

const URL_A = 'http://www.hengyang.gov.cn/a.html';
const KEY = pageKey(URL_A);
const FIRST = '2026-11-01T08:00:00Z';
const LATER = '2026-11-21T08:00:00Z';

/** Figures with names of their own, as rows of a table have them. */
const rows = (count: number, from = 0): Partial<Observation>[] =>
  Array.from({ length: count }, (_, i) => ({ quote: `${100 + from + i}件`, value: 100 + from + i, label: `第${'甲乙丙丁戊己庚辛壬癸'[from + i]}项`, indicator: null }));
const table = (...figures: Partial<Observation>[][]): Reading => reading(figures.flat());
const WHOLE = table(rows(6));
const PART = table(rows(2));

/** Hands a reading on so many seconds into a visit that began then. */
const save = (read: Reading, begun: string, seconds: number, atRest = false, again: string | null = null) => {
  const since = Date.parse(begun);
  return saveReading(URL_A, read, new Date(since + 1000 * seconds), { since, atRest, again: again === null ? null : Date.parse(again) });
};
const kept = async () => {
  const contents = (await contentsOf(KEY))!;
  const revisions = await revisionsOf(KEY);
  return { values: contents.observations.map(({ value }) => value), earlier: revisions.map(({ observations }) => observations.length), told: changesOf(contents, revisions).flatMap(({ figures }) => figures.map(({ kind }) => kind)) };
};
const values = (read: Reading) => read.observations.map(({ value }) => value);

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('a page that fills itself in by script', () => {
  it('is kept at once when it is met first, and with no trace of its steps', async () => {
    expect(await save(PART, FIRST, 0)).toMatchObject({ status: 'new', figures: 2 });
    for (const [step, count] of [3, 4, 5, 6].entries()) expect(await save(table(rows(count)), FIRST, 2 * (step + 1))).toMatchObject({ status: 'changed', figures: count });
    expect(await kept()).toEqual({ values: values(WHOLE), earlier: [], told: [] });
  });

  it('leaves no trace of its steps however long they take, nor is it told that the government added anything', async () => {
    await save(PART, FIRST, 0);
    await save(WHOLE, FIRST, 600);
    expect(await kept()).toEqual({ values: values(WHOLE), earlier: [], told: [] });
  });

  it('keeps what was read of it whole when a later visit ends early, and tells of no figures taken back', async () => {
    await save(WHOLE, FIRST, 0);
    expect(await save(PART, LATER, 1)).toEqual({ ok: true, reportId: KEY, status: 'awaited', figures: 6, differs: 0 });
    expect(await kept()).toEqual({ values: values(WHOLE), earlier: [], told: [] });
    expect((await contentsOf(KEY))?.report.readAt).toBe(new Date(FIRST).toISOString());
  });

  it('is met as it was once that visit goes on', async () => {
    await save(WHOLE, FIRST, 0);
    await save(PART, LATER, 1);
    await save(table(rows(4)), LATER, 3);
    expect(await save(WHOLE, LATER, 5)).toMatchObject({ status: 'unchanged' });
    expect(await kept()).toEqual({ values: values(WHOLE), earlier: [], told: [] });
  });

  it('is told to have lost figures once it has come to rest without them', async () => {
    await save(WHOLE, FIRST, 0);
    await save(PART, LATER, 1);
    expect(await save(PART, LATER, 21, true)).toMatchObject({ status: 'changed', figures: 2 });
    expect(await kept()).toEqual({ values: values(PART), earlier: [6], told: Array(4).fill('removed') });
  });

  it('is told to say something else only then, too: numbers that are counted up begin at 0', async () => {
    const counted = table(rows(6).map((row) => ({ ...row, quote: '0件', value: 0 })));
    await save(WHOLE, FIRST, 0);
    expect(await save(counted, LATER, 1)).toMatchObject({ status: 'awaited', figures: 6 });
    expect(await save(counted, LATER, 21, true)).toMatchObject({ status: 'changed' });
    expect((await kept()).told).toEqual(Array(6).fill('changed'));
  });

  it('waits for what it lacks while it says something new, and then tells of that alone', async () => {
    await save(WHOLE, FIRST, 0);
    expect(await save(table(rows(2), rows(2, 6)), LATER, 1)).toMatchObject({ status: 'awaited' });
    expect(await save(table(rows(8)), LATER, 3)).toMatchObject({ status: 'changed', figures: 8 });
    expect(await kept()).toMatchObject({ earlier: [6], told: ['added', 'added'] });
  });

  it('is kept at once where it only says more than it did days ago', async () => {
    await save(PART, FIRST, 0);
    expect(await save(WHOLE, LATER, 1)).toMatchObject({ status: 'changed' });
    expect(await kept()).toMatchObject({ earlier: [2], told: Array(4).fill('added') });
  });

  it('may say other numbers at once in the visit that met them', async () => {
    const counted = table(rows(6).map((row) => ({ ...row, quote: '0件', value: 0 })));
    await save(counted, FIRST, 0);
    expect(await save(WHOLE, FIRST, 2)).toMatchObject({ status: 'changed' });
    expect(await kept()).toMatchObject({ values: values(WHOLE), told: [] });
  });

  it('in a second tab takes nothing from what the first one read meanwhile', async () => {
    await save(PART, FIRST, 0);
    await save(WHOLE, FIRST, 3);
    // That tab was opened first, and kept something too.
    expect(await saveReading(URL_A, table(rows(3)), new Date(Date.parse(FIRST) + 4_000), { since: Date.parse(FIRST) - 1_000, atRest: false, again: null })).toMatchObject({ status: 'awaited' });
    expect(await kept()).toMatchObject({ values: values(WHOLE), earlier: [] });
  });

  it('that is awaited leaves what was decided of its figures where it was', async () => {
    await save(WHOLE, FIRST, 0);
    const figure = WHOLE.observations[5]!;
    const { start, end } = figure;
    expect(await keepDecision({ url: URL_A, anchor: anchorAt(WHOLE.text, figure), figure, wish: { kind: 'corrected', set: { value: 7 } } }, new Date(FIRST))).toMatchObject({ ok: true });
    await save(PART, LATER, 1);
    const { observations, corrections } = (await contentsOf(KEY))!;
    expect([observations[5]?.value, corrections]).toMatchObject([7, [{ lost: null, place: { start, end } }]]);
  });
});

it('waits for nothing where a reader that knows more reads the same text otherwise', async () => {
  await save(WHOLE, FIRST, 0);
  const better = { ...WHOLE, observations: WHOLE.observations.slice(0, 5) };
  expect(await save(better, LATER, 1)).toMatchObject({ status: 'changed', figures: 5 });
});

describe('a tab that stands at what the page said before', () => {
  const now = table(rows(5), [{ quote: '999件', value: 999 }]);

  it('takes nothing from what was read since, and tells of no change back, when the browser restores it', async () => {
    await save(WHOLE, FIRST, 0);
    await save(now, LATER, 21, true);
    expect(await save(WHOLE, FIRST, 3_000_000, false, FIRST)).toMatchObject({ status: 'unchanged' });
    expect(await kept()).toMatchObject({ values: values(now), earlier: [6], told: ['removed', 'added'] });
  });

  it('is news where what is kept was read before it', async () => {
    await save(WHOLE, FIRST, 0);
    expect(await save(now, LATER, 30, false, LATER)).toMatchObject({ status: 'awaited' });
  });
});

describe('a page under another title', () => {
  const named = (read: Reading, title: string): Reading => ({ ...read, report: { ...read.report, title } });

  it('that lost and changed figures is the same, revised, once it has come to rest', async () => {
    await save(WHOLE, FIRST, 0);
    const revised = named(table(rows(4)), '关于2022年度法治政府建设情况的报告（修订稿）');
    expect(await save(revised, LATER, 1)).toMatchObject({ status: 'awaited', figures: 6 });
    expect(await save(revised, LATER, 21, true)).toMatchObject({ status: 'changed', figures: 4 });
    expect((await kept()).told).toEqual(['removed', 'removed']);
  });

  it('is another in its place, or half of it, where most of the figures are gone', async () => {
    await save(WHOLE, FIRST, 0);
    expect(await save(named(table(rows(3)), '关于2022年度法治政府建设情况的报告'), LATER, 21, true)).toMatchObject({ status: 'unchanged', figures: 6 });
    expect(await kept()).toMatchObject({ values: values(WHOLE), earlier: [] });
  });
});
