import 'fake-indexeddb/auto';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare';
import { tidyCsv } from '../../../lib/export';
import { addSamples, allContents, removeSamples } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { textOf } from '../support/pieces';
import { samples } from '../../../seeds';
import { countReports } from '../support/counts';

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('the samples that come with the extension', () => {
  it('are all kept and all removed', async () => {
    expect(await addSamples(samples)).toBe(samples.length);
    expect(await countReports()).toEqual({ reports: 0, samples: 5 });
    expect(await removeSamples()).toBe(5);
    expect(await database().observations.count()).toBe(0);
  });

  it('go from the database into a file that holds every figure', async () => {
    await addSamples(samples);
    const collection = await allContents();
    const rows: Record<string, string>[] = parse(await textOf(tidyCsv(collection, 'machine')), { bom: true, columns: true });
    const expected = collection.flatMap(({ report, observations }) => observations.map(({ label, value }) => [report.regionCode, label, String(value)]));
    expect(rows.map((row) => [row.ref_area, row.obs_label, row.obs_value])).toEqual(expected);
    expect(rows).toHaveLength(samples.flatMap(({ observations }) => observations).length);
    expect(new Set(rows.map((row) => row.sample))).toEqual(new Set(['true']));
  });

  it('can be compared: two cities share catalogued figures', async () => {
    await addSamples(samples);
    const collection = await allContents();
    const of = (code: string) => collection.find(({ report }) => report.regionCode === code)!;
    const { rows, onlyA } = compareReports(of('430400'), of('410600'));
    expect(rows.length + onlyA.length).toBe(of('430400').observations.length);
    expect(rows).toContainEqual(expect.objectContaining({ indicator: 'litigation.first', difference: 40 }));
  });
});
