import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { anchorAt } from '../../../lib/corrections/anchor';
import type { Wish } from '../../../lib/corrections/settle';
import type { Reading } from '../../../lib/model';
import { parseCorrections } from '../../../lib/messages/corrections';
import type { Correction, StoredObservation } from '../../../lib/records';
import {
  addSamples, allReports, contentsAt, contentsOf, correctionsAt, joinReports, keepDecision, pageKey, partPage, removeReport, restoreReport, saveReading, setByHand, takeBack, takeBackAt,
} from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { observation, reading, sample } from '../support/readings';

const URL_A = 'http://www.hengyang.gov.cn/a.html';
const REPOST = 'http://sft.hunan.gov.cn/b.html';
const ID = pageKey(URL_A);
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

const VALUES = [34, 15, 7, 120, 98.5, 3];
const told = (values: readonly number[] = VALUES, head = ''): Reading => {
  const made = reading(values.map((value, i) => ({ value, quote: `${value}件`, label: `事项${i}` })), values.length < 3 ? [] : [{ kind: 'sum', total: 0, parts: [1, 2], stated: values[0]!, computed: values[1]! + values[2]!, verdict: 'differs' }]);
  const text = made.observations.reduce((whole, _, i) => whole.replace('甲市当年的数字是', `甲市第${i}项工作的数字是`), made.text);
  let from = 0;
  const observations = made.observations.map((figure) => {
    const start = text.indexOf(`：${figure.quote}`, from) + 1;
    from = start;
    return { ...figure, start: start + head.length, end: start + figure.quote.length + head.length };
  });
  return { ...made, text: head + text, observations };
};

const decide = (which: number, wish: Wish, page: Reading = told(), url = URL_A, day = 2) => {
  const figure = page.observations[which]!;
  return keepDecision({ url, anchor: anchorAt(page.text, figure), figure, wish }, at(day));
};
const add = (words: string, quote: string, value: number, page = told(), url = URL_A) => {
  const start = page.text.indexOf(words) + words.indexOf(quote);
  const place = { start, end: start + quote.length };
  return keepDecision({ url, anchor: anchorAt(page.text, place), figure: observation({ ...place, quote, value, label: '另一项' }), wish: { kind: 'added', set: { value } } }, at(2));
};
const save = (page: Reading = told(), url = URL_A, day = 1) => saveReading(url, page, at(day));
const values = async (id = ID) => (await contentsOf(id))?.observations.map(({ value, decided }) => (decided ? `${value} ${decided.kind}` : value));
const stored = async (): Promise<Correction[]> => database().corrections.toArray();

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('what a reader decides of a figure', () => {
  it('is kept with the report and laid over what was read', async () => {
    await save();
    expect(await decide(1, { kind: 'corrected', set: { value: 27 } })).toMatchObject({ ok: true, corrections: [{ kind: 'corrected', reportId: ID, page: ID, set: { value: 27 }, lost: null }] });
    await decide(2, { kind: 'confirmed' });
    await decide(3, { kind: 'rejected' });
    await add('第5项工作', '5', 5);
    expect(await values()).toEqual([34, '27 corrected', '7 confirmed', '120 rejected', 98.5, 3, '5 added']);
    const contents = (await contentsOf(ID))!;
    expect(contents.checks).toMatchObject([{ computed: 34, verdict: 'holds' }]);
    expect(contents.observations[1]?.decided?.read?.value).toBe(15);
    expect(contents.observations[6]).toMatchObject({ reportId: ID, index: 6 });
    expect(contents.report).toMatchObject({ figures: 6, differs: 0 });
    expect(await allReports()).toMatchObject([{ figures: 6, differs: 0, corrections: 4 }]);
    expect((await database().observations.toArray()).map(({ value }) => value)).toEqual(VALUES);
  });

  it('is kept once, heard twice or decided anew', async () => {
    await save();
    await decide(1, { kind: 'corrected', set: { value: 27 } });
    await decide(1, { kind: 'corrected', set: { value: 27 } });
    await decide(1, { kind: 'corrected', set: { label: '另一名' } });
    expect(await stored()).toMatchObject([{ set: { value: 27, label: '另一名' } }]);
    await decide(1, { kind: 'rejected' });
    expect(await values()).toEqual([34, '15 rejected', 7, 120, 98.5, 3]);
    await add('第5项工作', '5', 5);
    await add('第5项工作', '5', 5);
    expect(await stored()).toHaveLength(2);
  });

  it('can be taken back, once or twice', async () => {
    await save();
    await decide(1, { kind: 'rejected' });
    await decide(3, { kind: 'confirmed' });
    const [first, second] = await stored();
    expect(await takeBackAt(URL_A, first!.id)).toMatchObject({ ok: true, corrections: [{ id: second!.id }] });
    expect(await takeBackAt(URL_A, first!.id)).toMatchObject({ ok: true, corrections: [{ id: second!.id }] });
    await takeBack(second!.id);
    expect(await values()).toEqual(VALUES);
    expect(await correctionsAt(URL_A)).toEqual({ ok: true, corrections: [] });
  });

  it('of an added figure is the figure itself', async () => {
    await save();
    await add('第5项工作', '5', 5);
    const figure = (await contentsOf(ID))!.observations[6]!;
    const page = { ...told(), observations: [figure] };
    await decide(0, { kind: 'corrected', set: { value: 6 } }, page);
    expect(await values()).toEqual([...VALUES, '6 added']);
    await decide(0, { kind: 'rejected' }, page);
    expect(await values()).toEqual(VALUES);
    expect(await stored()).toEqual([]);
  });

  it('is nothing without a report', async () => {
    expect(await decide(1, { kind: 'confirmed' })).toEqual({ ok: false, error: 'no-report' });
    expect(await correctionsAt(URL_A)).toEqual({ ok: false, error: 'no-report' });
    expect(await takeBackAt(URL_A, 'x')).toEqual({ ok: false, error: 'no-report' });
  });

  it('is nothing of a sample, which is not what the reader reads', async () => {
    await addSamples([sample('a', URL_A)]);
    expect(await decide(0, { kind: 'confirmed' })).toEqual({ ok: false, error: 'no-report' });
  });

  it('goes with a year that was set by hand', async () => {
    await save();
    await add('第5项工作', '5', 5);
    await decide(1, { kind: 'corrected', set: { period: '2020' } });
    await setByHand(ID, { year: 2021 });
    expect((await contentsOf(ID))?.observations.map(({ period }) => period)).toEqual(['2021', '2020', '2021', '2021', '2021', '2021', '2021']);
  });
});

describe('a page that is read again', () => {
  it('has its corrections, moved with their text', async () => {
    await save();
    await decide(1, { kind: 'corrected', set: { value: 27 } });
    await add('第5项工作', '5', 5);
    const moved = told(VALUES, '衡阳市司法局发布。');
    expect(await save(moved, URL_A, 3)).toMatchObject({ status: 'changed' });
    expect(await values()).toEqual([34, '27 corrected', 7, 120, 98.5, 3, '5 added']);
    expect((await contentsOf(ID))!.observations[6]).toMatchObject({ start: moved.text.indexOf('第5项') + 1 });
  });

  it('lists what has lost its place with the reason, and finds it where its text comes back', async () => {
    await save();
    await decide(1, { kind: 'corrected', set: { value: 27 } });
    await save(told(VALUES.with(1, 16)), URL_A, 3);
    expect(await values()).toEqual([34, 16, 7, 120, 98.5, 3]);
    expect((await contentsOf(ID))?.corrections).toMatchObject([{ place: null, lost: 'gone', anchor: { quote: '15件' } }]);
    await save(told(), URL_A, 4);
    expect(await values()).toEqual([34, '27 corrected', 7, 120, 98.5, 3]);
  });

  it('keeps what its reader decided where the extractor reads otherwise', async () => {
    await save();
    await decide(1, { kind: 'corrected', set: { value: 27 } });
    await decide(2, { kind: 'confirmed' });
    await decide(3, { kind: 'rejected' });
    const before = told();
    const longer = before.observations.map((one) => ({ ...one, start: one.start - 1, quote: `：${one.quote}` }));
    await save({ ...before, observations: [longer[0]!, longer[1]!, longer[4]!], checks: [] }, URL_A, 3);
    expect(await values()).toEqual([34, '27 corrected', 98.5, '7 confirmed']);
    await save({ ...before, observations: before.observations.with(1, { ...before.observations[1]!, value: 27 }), checks: [] }, URL_A, 4);
    expect(await values()).toEqual([34, '27 confirmed', '7 confirmed', '120 rejected', 98.5, 3]);
  });

  it('that shows another report has none of them, and all again with its own report', async () => {
    const other = { ...told([1, 2, 3, 4]), report: { ...told().report, title: '甲市2020年法治政府建设情况报告', year: 2020 } };
    await save();
    await decide(1, { kind: 'rejected' });
    await save(other, URL_A, 3);
    expect(await values()).toEqual([1, 2, 3, 4]);
    expect((await allReports()).map(({ corrections }) => corrections).sort()).toEqual([0, 1]);
    await save(told(), URL_A, 4);
    expect(await values()).toEqual([34, '15 rejected', 7, 120, 98.5, 3]);
  });
});

describe('a report that is removed', () => {
  it('comes back with its corrections', async () => {
    await save();
    await decide(1, { kind: 'rejected' });
    await add('第5项工作', '5', 5);
    const before = await contentsOf(ID);
    const removed = await removeReport(ID);
    expect(await stored()).toEqual([]);
    await restoreReport(removed);
    await restoreReport(removed);
    expect(await contentsOf(ID)).toEqual(before);
  });

  it('leaves what was decided anew meanwhile, one for each figure', async () => {
    await save();
    await decide(1, { kind: 'corrected', set: { value: 16 } });
    await decide(2, { kind: 'confirmed' });
    await decide(3, { kind: 'rejected' }, told(), URL_A, 5);
    const removed = await removeReport(ID);
    await save(told(), URL_A, 3);
    await decide(1, { kind: 'rejected' }, told(), URL_A, 4);
    await decide(3, { kind: 'confirmed' }, told(), URL_A, 4);
    for (let undone = 0; undone < 2; undone++) {
      await restoreReport(removed);
      expect(await values()).toEqual([34, '15 rejected', '7 confirmed', '120 rejected', 98.5, 3]);
      expect(await stored()).toHaveLength(3);
    }
  });

  it('gives them to the reading that took its place meanwhile', async () => {
    await save();
    await decide(1, { kind: 'rejected' });
    await decide(3, { kind: 'rejected' });
    const removed = await removeReport(ID);
    await save(told(VALUES.with(3, 121), '衡阳市司法局发布。'), URL_A, 3);
    await restoreReport(removed);
    expect(await values()).toEqual([34, '15 rejected', 7, 121, 98.5, 3]);
    expect((await contentsOf(ID))?.corrections.map(({ lost }) => lost).sort()).toEqual(['gone', null]);
  });
});

describe('two pages of one report', () => {
  it('share what was decided on either', async () => {
    await save();
    await save(told(), REPOST, 2);
    await decide(1, { kind: 'rejected' }, told(), REPOST);
    expect(await values()).toEqual([34, '15 rejected', 7, 120, 98.5, 3]);
    expect(await correctionsAt(REPOST)).toMatchObject({ ok: true, corrections: [{ reportId: ID, page: pageKey(REPOST) }] });
    expect((await contentsAt(pageKey(REPOST), null))?.contents.corrections).toHaveLength(1);
  });

  it('that are joined and parted lose none of it', async () => {
    const other = told(VALUES.with(3, 121), '来源：省司法厅。');
    await save();
    await save(other, REPOST, 2);
    await decide(1, { kind: 'rejected' }, other, REPOST);
    await decide(3, { kind: 'confirmed' }, other, REPOST);
    await decide(2, { kind: 'rejected' });
    expect(await joinReports(ID, pageKey(REPOST), at(3))).toBe(true);
    expect(await values()).toEqual([34, '15 rejected', '7 rejected', 120, 98.5, 3]);
    expect((await contentsOf(ID))?.corrections.map(({ lost }) => lost).sort()).toEqual(['gone', null, null]);
    expect(await partPage(ID, pageKey(REPOST))).toBe(true);
    expect(await values()).toEqual([34, 15, '7 rejected', 120, 98.5, 3]);
    expect(await values(pageKey(REPOST))).toEqual([34, '15 rejected', 7, '121 confirmed', 98.5, 3]);
  });
});

it('reads damaged corrections as far as they say what was decided', async () => {
  await save();
  await decide(1, { kind: 'corrected', set: { value: 27 } });
  const [good] = await stored();
  const damaged = { ...good!, id: 'odd', set: { value: 'x', unit: 3, scope: 'moon', label: '名' }, madeAt: 7, place: { start: 5, end: 2 } } as unknown as Correction;
  await database().corrections.bulkPut([damaged, { id: 'bare', reportId: ID } as Correction, { ...good!, id: 'kindless', kind: 'guessed' as 'added' }]);
  expect((await contentsOf(ID))?.corrections).toMatchObject([{ id: good!.id }, { id: 'odd', set: { label: '名' }, place: null, lost: 'gone' }].sort((a, b) => (a.id < b.id ? -1 : 1)));
  expect(await values()).toEqual([34, '27 corrected', 7, 120, 98.5, 3]);
});

describe('a damaged record', () => {
  const ODD = [
    { id: 'odd', reportId: ID }, { id: 'odd', reportId: ID, anchor: null, kind: 'corrected' }, { id: 'odd', reportId: ID, anchor: { quote: 5 }, figure: {}, kind: 'x' },
    { id: 'odd', reportId: ID, anchor: { quote: '15件', prefix: 7, suffix: null, start: -3 }, figure: { value: 3 }, kind: 'rejected', place: 'x', set: 5 },
  ];

  it.each(ODD)('blocks no saving: %j', async (odd) => {
    await save();
    await decide(2, { kind: 'confirmed' });
    await database().corrections.put(odd as unknown as Correction);
    expect(await save(told(), URL_A, 3)).toMatchObject({ ok: true, status: 'unchanged' });
    expect(await save(told(VALUES, '衡阳市司法局发布。'), URL_A, 4)).toMatchObject({ ok: true, status: 'changed' });
    expect(await values()).toContain('7 confirmed');
    await save(told(VALUES.with(3, 121), '来源：省司法厅。'), REPOST, 2);
    expect(await joinReports(pageKey(REPOST), ID, at(5))).toBe(true);
    expect(await values(pageKey(REPOST))).toContain('7 confirmed');
    const removed = await removeReport(pageKey(REPOST));
    expect(await stored()).toEqual([]);
    await restoreReport(removed);
    expect(await stored()).toHaveLength(2);
  });

  it('of a figure hinders no decision on others', async () => {
    await save();
    await database().observations.bulkPut([{ reportId: ID, index: 6 }, { reportId: ID, index: 7, value: 3, quote: 3, start: 9e15 }, { reportId: ID, index: 8, quote: '3', start: 9e15 }] as unknown as StoredObservation[]);
    expect(await decide(1, { kind: 'rejected' })).toMatchObject({ ok: true, corrections: [{ lost: null }] });
  });

  it('hides no decision from the page', async () => {
    await save();
    await decide(1, { kind: 'confirmed' });
    await decide(2, { kind: 'corrected', set: { label: '另一名' } });
    const good = (await stored()).find(({ kind }) => kind === 'corrected')!;
    const long = '长'.repeat(5000);
    for (const odd of [
      { note: 'x' }, { figure: { ...good.figure, reportId: ID, index: 3 } }, { anchor: { ...good.anchor, prefix: `${'x'.repeat(70)}${good.anchor.prefix}` } }, { schemaVersion: undefined }, { schemaVersion: '1' },
      { figure: { ...good.figure, label: long, unit: long, indicator: long, period: long } }, { set: { ...good.set, period: long, unit: long } }, { madeAt: 5 }, { page: long.repeat(30) },
    ]) {
      await database().corrections.put({ ...good, ...odd } as unknown as Correction);
      const answer = await correctionsAt(URL_A);
      expect(answer).toMatchObject({ ok: true, corrections: expect.arrayContaining([expect.objectContaining({ id: good.id, set: { label: '另一名' } })]) as unknown });
      expect(parseCorrections(structuredClone(answer))).toEqual(answer);
    }
  });
});
