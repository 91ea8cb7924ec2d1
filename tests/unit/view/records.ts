import { SCHEMA_VERSION, type StoredObservation, type StoredReport } from '../../../lib/records';

/** A saved report for tests; only what a test is about need be given. */
export const report = (facts: Partial<StoredReport> = {}): StoredReport => ({
  id: 'www.example.gov.cn/1', url: 'http://www.example.gov.cn/1', kind: 'annual-report', title: '2019年度报告',
  regionName: '衡阳市', regionCode: '430400', regionCodeNow: '430400', regionLevel: 'city', body: '衡阳市人民政府', bodyKind: 'government', year: 2019, publishedAt: '2020-03-27', source: '市司法局', documentNumber: null,
  origins: {}, notes: [], byHand: {}, alsoAt: [], apart: [],
  savedAt: '2026-01-01T00:00:00Z', readAt: '2026-01-01T00:00:00Z', fingerprint: '', figures: 2, differs: 0, sample: false,
  schemaVersion: SCHEMA_VERSION, ...facts,
});

/** A saved figure for tests. */
export const figure = (facts: Partial<StoredObservation> = {}): StoredObservation => ({
  reportId: 'www.example.gov.cn/1', index: 0, prefix: '', suffix: '', start: 0, end: 0, quote: '12件', value: 12, unit: '件',
  qualifier: null, role: 'count', label: '行政复议·收到申请', indicator: null, scope: null, period: '2019', trend: null,
  partOf: null, schemaVersion: SCHEMA_VERSION, ...facts,
});
