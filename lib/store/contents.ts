import { contextOf } from '../corrections/anchor';
import type { Check, Observation, PageKind, PageNote, Reading, ReportFacts, SampleReport } from '../model';
import { SCHEMA_VERSION, type StoredReading, type StoredReport } from '../records';
import { pageKey } from './page-key';

type Origin = Pick<StoredReport, 'id' | 'url' | 'savedAt' | 'readAt' | 'fingerprint' | 'sample'>;
interface Parts {
  facts: ReportFacts & { kind: PageKind };
  observations: Observation[];
  checks: Check[];
  notes: PageNote[];
  text: string;
}

/** Every field by name: a record holds what its type says and nothing a message or a file smuggled in. */
const factsOf = ({
  title, regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind, year, publishedAt, source, documentNumber, origins,
}: ReportFacts): ReportFacts => ({
  title, regionName, regionCode, regionCodeNow, regionLevel, body, bodyKind, year, publishedAt, source, documentNumber, origins,
});

const contentsFrom = (origin: Origin, { facts, observations, checks, notes, text }: Parts): StoredReading => {
  const own = { reportId: origin.id, schemaVersion: SCHEMA_VERSION };
  return {
    report: {
      ...factsOf(facts),
      byHand: {},
      alsoAt: [],
      apart: [],
      ...origin,
      kind: facts.kind,
      notes,
      figures: observations.length,
      differs: checks.filter((check) => check.verdict === 'differs').length,
      schemaVersion: SCHEMA_VERSION,
    },
    observations: observations.map((observation, index) => ({
      ...observation,
      ...own,
      index,
      ...contextOf(text, observation),
    })),
    checks: checks.map((check, index) => ({ ...check, ...own, index })),
  };
};

/** The records of a page read now. */
export const contentsOfReading = (url: string, reading: Reading, fingerprint: string, now: Date): StoredReading => {
  const at = now.toISOString();
  return contentsFrom(
    { id: pageKey(url), url, savedAt: at, readAt: at, fingerprint, sample: false },
    { ...reading, facts: { ...reading.report, kind: reading.page.kind } },
  );
};

/** The records of a sample: under its page's own key, so that the real page replaces it. */
export const contentsOfSample = (sample: SampleReport, now: Date): StoredReading => {
  const at = now.toISOString();
  const { url } = sample.report;
  return contentsFrom(
    { id: url === null ? sample.report.id : pageKey(url), url: url ?? '', savedAt: at, readAt: at, fingerprint: '', sample: true },
    { facts: sample.report, observations: sample.observations.map((o) => ({ ...o, start: 0, end: 0 })), checks: sample.checks, notes: [], text: '' },
  );
};
