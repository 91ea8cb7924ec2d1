import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { tidyCsv, type Naming } from '../../../lib/export';
import { backupText } from '../../../lib/export/backup';
import { changesOf } from '../../../lib/compare';
import { dictionaryCsv } from '../../../lib/export/dictionary';
import { matrixCsv } from '../../../lib/export/matrix-csv';
import { broughtBy, ImportProblem } from '../../../lib/import';
import { addSamples, allContents, allResidents, commitImport, contentsOf, eachRecord, pageKey, revisionsOf, saveReading, setByHand, stageImport, type Contents, type ImportPlan } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { samples } from '../../../seeds';
import { inGbk } from '../support/gbk';
import { bytesOf, each, gathered, tabled } from '../support/collections';
import { textOf } from '../support/pieces';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const now = new Date('2026-11-22T08:00:00Z');
const going = { signal: new AbortController().signal };

const plan = (text: string | Uint8Array): Promise<ImportPlan> => stageImport(broughtBy(bytesOf(text, 5000)), going);
const restore = async (text: string): Promise<ImportPlan['counts']> => (await commitImport(await plan(text), going)).counts;
const problemOf = (text: string | Uint8Array): Promise<unknown> => plan(text).then(() => null, (error: unknown) => (error instanceof ImportProblem ? [error.problem, error.line, ...error.columns] : error));
const empty = (): Promise<void> => database().delete({ disableAutoOpen: false }).then(() => undefined);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** But for where a reading came from, and the numbers of its checks: a table leaves no gap for one that a correction made void. */
const shown = async (): Promise<Contents[]> =>
  (await allContents())
    .map(({ corrections, checks, report: { fromTable: _from, ...report }, ...whole }) => ({ ...whole, report, corrections: [...corrections].sort(byId), checks: checks.map((check, number) => ({ ...check, index: number })) }))
    .sort((a, b) => byId(a.report, b.report));

beforeEach(empty);

describe('a tidy table', () => {
  it('read again gives the collection it was made of, in every naming', async () => {
    await fc.assert(
      fc.asyncProperty(tabled, fc.constantFrom<Naming>('zh', 'en', 'machine'), async (wholes, naming) => {
        await empty();
        await restore(await textOf(backupText(each(wholes), [], now)));
        const before = await shown();
        expect(before).toHaveLength(wholes.length);
        const table = await textOf(tidyCsv(await allContents(), naming));
        await empty();
        expect((await restore(table.replaceAll('\r\n', '\n'))).added).toBe(wholes.length);
        expect(await shown()).toEqual(before);
        expect((await restore(table)).kept).toBe(wholes.length);
        expect(await shown()).toEqual(before);
        const read = (await gathered(eachRecord())).sort((a, b) => byId(a.report, b.report));
        expect(read.map(({ observations }) => observations)).toEqual(wholes.map(({ observations }) => observations));
      }),
      { numRuns: 15 },
    );
  });

  it('of the samples that come with the extension and of a report with a year set by hand gives them again', async () => {
    await addSamples(samples, now);
    await saveReading(url, reading([{}, { period: '2018', quote: '=1', value: 1 }]), now);
    const asRead = (await contentsOf(pageKey(url)))!.observations;
    await setByHand(pageKey(url), { year: 2018 });
    const before = await shown();
    const table = await textOf(tidyCsv(await allContents(), 'zh'));
    await empty();
    await restore(table);
    expect(await shown()).toEqual(before);
    expect((await gathered(eachRecord())).find(({ report }) => report.id === pageKey(url))!.report).toMatchObject({ year: 2019, byHand: { year: 2018 } });
    await setByHand(pageKey(url), {});
    expect((await contentsOf(pageKey(url)))!.report.year).toBe(2019);
    expect((await contentsOf(pageKey(url)))!.observations).toEqual(asRead);
    expect(await allResidents()).toEqual([]);
  });

  it.each<Naming>(['zh', 'en', 'machine'])('is told from the other tables that leave as files (%s)', async (naming) => {
    await saveReading(url, reading(), now);
    const matrix = await textOf(matrixCsv(await allContents(), naming));
    expect(await problemOf(matrix)).toEqual(['matrix', null]);
    expect(await problemOf(dictionaryCsv(naming))).toEqual(['dictionary', null]);
  });

  describe('that a spreadsheet saved again', () => {
    let table: string;
    beforeEach(async () => {
      await saveReading(url, reading([{ quote: '34件' }, { quote: '08', value: 8, unit: null }, { quote: '1234567890123元', value: 1234567890123, unit: '元' }]), now);
      table = await textOf(tidyCsv(await allContents(), 'zh'));
      await empty();
    });

    it('without byte order mark, with days in slashes, TRUE and FALSE, other line ends, other delimiters and empty lines is read all the same', async () => {
      const expected = await (async () => { await restore(table); const all = await shown(); await empty(); return all; })();
      const forms = [
        table.slice(1), table.replaceAll('2020-03-27', '2020/3/27'), table.replaceAll('\r\n', '\n'), `${table}\r\n\r\n`,
        table.split('\r\n').map((line) => line.split(',').join(';')).join('\r\n'),
        table.replaceAll('\r\n', '\r'), `sep=,\r\n${table.slice(1)}`, `sep=|\r\n${table.slice(1).replaceAll(',', '|')}`,
      ];
      for (const form of forms) {
        expect(await restore(form)).toMatchObject({ added: 1 });
        expect(await shown()).toEqual(expected);
        await empty();
      }
      const machine = (await textOf(tidyCsv(expected, 'machine'))).replaceAll(',false,', ',FALSE,');
      expect(await restore(machine)).toMatchObject({ added: 1 });
    });

    it('in the code page of Windows in Chinese is read all the same, and told to be', async () => {
      await restore(table);
      const expected = await shown();
      await empty();
      const foreseen = await plan(inGbk(table.slice(1)));
      expect(foreseen.table).toBe('gb18030');
      await commitImport(foreseen, going);
      expect(await shown()).toEqual(expected);
      expect(await plan(table)).toMatchObject({ table: 'utf-8' });
      expect(await plan(await textOf(backupText(each([]), [], now)))).toMatchObject({ table: null });
    });

    it('is refused by line and column where numbers or words were changed', async () => {
      expect(await problemOf(table.replace(',1234567890123,', ',1.23457E+12,'))).toEqual(['cell', 4, '数值']);
      expect(await problemOf(table.replace(',08,', ',8,'))).toEqual(['cell', 3, '原文']);
      expect(await problemOf(table.replace('2020-03-27', '27-Mar-20'))).toEqual(['cell', 2, '发布日期']);
      expect(await problemOf(table.replace(',2019年,', ',Jun-23,'))).toEqual(['cell', 2, '时期']);
      expect(await problemOf(table.replace(',数量,', ',几何,'))).toEqual(['cell', 2, '类型']);
      expect(await problemOf(table.replace(',报告标识,', ',标识,'))).toEqual(['columns', null, '报告标识']);
      const english = await textOf(tidyCsv([], 'en'));
      expect(await problemOf(english.replace('Place,', 'Where,').replace(',Start,', ',From,'))).toEqual(['columns', null, 'Place', 'Start']);
      expect((await problemOf(table.replace('甲市2019', '"甲市2019'))) as unknown[]).toContain('damaged');
      expect(await problemOf('甲,乙\n1,2')).toEqual(['foreign', null]);
      expect(await problemOf('地区,标题,指标,数值,单位,时期,来源\n甲市,年鉴,GDP,1,元,2019,统计局')).toEqual(['foreign', null]);
      expect(await problemOf(inGbk('地区,年份\n甲市,2019'))).toEqual(['encoding', null]);
      expect(await shown()).toEqual([]);
    });

    it('is refused by the line where a row stands twice or rows are missing, and as incomplete where it ends within a row', async () => {
      const lines = table.trimEnd().split('\r\n');
      expect(await problemOf([...lines, lines[2]].join('\r\n'))).toEqual(['doubled', 5]);
      expect(await problemOf(lines.slice(0, 3).join('\r\n'))).toEqual(['rows', 2]);
      expect(await problemOf([lines[0], lines[1], lines[3]].join('\r\n'))).toEqual(['rows', 2]);
      const cells = lines[3]!.split(',');
      for (let kept = 2; kept < cells.length; kept++) expect(await problemOf([...lines.slice(0, 3), cells.slice(0, kept).join(',')].join('\r\n'))).toEqual(['truncated', null]);
      expect(await problemOf([lines[0], cells.slice(0, 9).join(','), lines[2], lines[3]].join('\r\n'))).toEqual(['damaged', 2]);
      expect(await shown()).toEqual([]);
    });

    it('sorted so that its reports are mixed is refused by the line', async () => {
      const [head, ...rows] = table.trimEnd().split('\r\n') as [string, ...string[]];
      const other = rows[0]!.replaceAll('a.html', 'b.html');
      expect(await problemOf([head, rows[0], other, rows[1]].join('\n'))).toEqual(['unsorted', 4]);
    });
  });

  describe('that lacks rows', () => {
    const [first, later] = [new Date('2026-11-20T08:00:00Z'), new Date('2026-11-21T08:00:00Z')];
    const id = pageKey(url);
    const text = [{}, { quote: '12件', value: 12 }, { quote: '18件', value: 18 }];
    const changed = [{}, { quote: '12件', value: 12 }, { quote: '19件', value: 19 }];
    const values = async (): Promise<number[]> => (await contentsOf(id))!.observations.map(({ value }) => value);
    const changes = async () => changesOf((await contentsOf(id))!, await revisionsOf(id));
    const backup = async (): Promise<string> => textOf(backupText(eachRecord(), [], now));
    let whole: string, table: string, cut: string;
    beforeEach(async () => {
      await saveReading(url, reading(text), first);
      whole = await backup();
      table = await textOf(tidyCsv(await allContents(), 'zh'));
      // As where the reader rejected the last.
      cut = await textOf(tidyCsv((await allContents()).map((one) => ({ ...one, observations: one.observations.slice(0, 2) })), 'zh'));
    });

    it('gives way to the backup, to the page and to a longer table, and nothing is kept of it', async () => {
      for (const mend of [() => restore(whole), () => restore(table), () => saveReading(url, reading(text), later)]) {
        await empty();
        await restore(cut);
        expect(await values()).toEqual([34, 12]);
        await mend();
        expect([await values(), await revisionsOf(id)]).toEqual([[34, 12, 18], []]);
      }
      expect((await contentsOf(id))!.report.fromTable).toBeUndefined();
    });

    it('is known for a table in a backup too', async () => {
      await empty();
      await restore(cut);
      const partial = await backup();
      await empty();
      await restore(partial);
      expect(await restore(whole)).toMatchObject({ replaced: 1 });
      expect(await values()).toEqual([34, 12, 18]);
      expect(await restore(partial)).toMatchObject({ kept: 1 });
    });

    it('changes nothing where its text is known, now or from before', async () => {
      expect(await restore(cut)).toMatchObject({ kept: 1 });
      await saveReading(url, reading(changed), later);
      await saveReading(url, reading(changed), now);
      const before = await changes();
      expect(before.map(({ at, figures }) => [at, figures.length])).toEqual([[later.toISOString(), 1]]);
      expect(await restore(cut)).toMatchObject({ kept: 1 });
      expect(await changes()).toEqual(before);
      expect(await revisionsOf(id)).toHaveLength(1);
    });

    it('is no earlier text of the page that figures were added to', async () => {
      await empty();
      await restore(cut);
      await saveReading(url, reading(changed), later);
      expect([await values(), await changes()]).toEqual([[34, 12, 19], []]);
      expect(await restore(whole)).toMatchObject({ earlier: 1 });
      expect((await revisionsOf(id)).map(({ observations }) => observations.length)).toEqual([3]);
      expect((await changes()).map(({ figures }) => figures.length)).toEqual([1]);
    });
  });
});
