import type { Check, Observation, Reading, SampleReport } from '../../../lib/model';
import type { Contents, StoredObservation, StoredReport } from '../../../lib/records';

/** A figure of a made-up report, any field of which a test may set. */
export const observation = (given: Partial<Observation> = {}): Observation => ({
  start: 0,
  end: 3,
  quote: '34件',
  value: 34,
  unit: '件',
  qualifier: null,
  role: 'count',
  label: '行政复议·收到申请',
  indicator: 'reconsideration.applications.received',
  scope: null,
  period: '2019',
  trend: null,
  partOf: null,
  ...given,
});

/** A reading whose text really holds the quotes, at the offsets the observations give. */
export const reading = (figures: Partial<Observation>[] = [{}], checks: Check[] = [], given: Partial<Reading['report']> = {}): Reading => {
  let text = '';
  const observations = figures.map((figure) => {
    const made = observation(figure);
    text += `甲市当年的数字是：`;
    const start = text.length;
    text += made.quote;
    const end = text.length;
    text += '，由市司法局统计。\n';
    return { ...made, start, end };
  });
  return {
    page: { isReport: true, kind: 'annual-report', reasons: ['title:annual-report'] },
    report: {
      title: '甲市2019年法治政府建设情况报告',
      regionName: '衡阳市',
      regionCode: '430400',
      regionCodeNow: '430400',
      regionLevel: 'city',
      body: '衡阳市人民政府',
      bodyKind: 'government',
      year: 2019,
      publishedAt: '2020-03-27',
      source: '市司法局',
      documentNumber: null,
      origins: {},
      ...given,
    },
    notes: [],
    text,
    observations,
    checks,
    gaps: [],
  };
};

export const sample = (id: string, url: string | null = null): SampleReport => {
  const { report, observations, checks } = reading();
  return {
    report: { ...report, id, url, kind: 'annual-report' },
    observations: observations.map(({ start: _start, end: _end, ...facts }) => facts),
    checks,
  };
};

export const storedReport = (given: Partial<StoredReport> = {}): StoredReport => ({
  ...reading().report,
  id: 'www.hengyang.gov.cn/a.html',
  url: 'http://www.hengyang.gov.cn/a.html',
  kind: 'annual-report',
  notes: [],
  byHand: {},
  alsoAt: [],
  apart: [],
  savedAt: '2026-11-21T08:00:00.000Z',
  readAt: '2026-11-21T08:00:00.000Z',
  fingerprint: 'f',
  figures: 0,
  differs: 0,
  sample: false,
  schemaVersion: 1,
  ...given,
});

export const stored = (figure: Partial<StoredObservation>, index = 0, reportId = 'www.hengyang.gov.cn/a.html'): StoredObservation => ({
  ...observation(figure),
  reportId,
  index,
  prefix: '',
  suffix: '',
  schemaVersion: 1,
});

/** A report as it is kept; its figures are of its own year unless they say otherwise. */
export const contents = (figures: Partial<StoredObservation>[], report: Partial<StoredReport> = {}, checks: Check[] = []): Contents => {
  const made = storedReport({ figures: figures.length, ...report });
  return {
    report: made,
    observations: figures.map((figure, index) => stored({ ...(made.year !== null && { period: String(made.year) }), ...figure }, index, made.id)),
    checks: checks.map((check, index) => ({ ...check, reportId: made.id, index, schemaVersion: 1 })),
    corrections: [],
  };
};
