import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { tidyCsv } from '../../../lib/export';
import type { StoredObservation, StoredReport } from '../../../lib/records';
import { allContents, allReports, contentsOf, findReport, mendLists, removeReport, saveReading } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { normalContents } from '../../../lib/store/tolerate';
import { textOf } from '../support/pieces';
import { contents, reading } from '../support/readings';

beforeEach(() => database().delete({ disableAutoOpen: false }));

it('leaves good records as they are', () => {
  const good = contents([{}, { quote: '15件', value: 15, partOf: 0 }], {}, [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);
  expect(normalContents(good)).toEqual(good);
});

it('reads what another version may have written, so that it is seen, exported and removed', async () => {
  await saveReading('http://www.hengyang.gov.cn/a.html', reading(), new Date('2026-11-20T08:00:00Z'));
  await database().reports.bulkPut([
    { id: 'odd', kind: 'budget', regionLevel: 'moon', title: 7, year: '2019' } as unknown as StoredReport,
    { id: 'bare' } as unknown as StoredReport,
  ]);
  await database().observations.bulkPut([
    { reportId: 'odd', index: 0, value: 3, role: 'guess', scope: 'moon' } as unknown as StoredObservation,
    { reportId: 'odd', index: 1 } as unknown as StoredObservation,
  ]);
  await mendLists();
  expect((await allReports()).map(({ id }) => id)).toEqual(['www.hengyang.gov.cn/a.html', 'odd', 'bare']);
  expect(await findReport('odd')).toMatchObject({ kind: 'other', regionLevel: null, title: null, year: null, url: '', figures: 0, sample: false });
  expect((await contentsOf('odd'))?.observations).toMatchObject([{ value: 3, role: 'count', scope: null, label: '', period: '', partOf: null }]);
  expect((await textOf(tidyCsv(await allContents(), 'zh'))).split('\r\n')).toHaveLength(4);
  await removeReport('odd');
  expect((await allReports()).map(({ id }) => id)).not.toContain('odd');
});
