import { BODIES, KINDS, LEVELS, setFromWords } from '../export/terms';
import { ImportProblem } from './problem';
import { entryOf, type Entry } from './record';
import { figureOf, type TableFigure } from './table-figure';
import type { Row } from './table-row';

const originsOf = (row: Row): Record<string, string> => Object.fromEntries(row.list('fact_origins').map((one) => one.split(':', 2) as [string, string]));

/** What the first row says of the report: its facts as shown, as read, and what was set by hand. */
const reportOf = (row: Row): Record<string, unknown> => {
  const region = { regionName: row.textOrNull('ref_area_name'), regionCode: row.textOrNull('ref_area'), regionCodeNow: row.textOrNull('ref_area_now'), regionLevel: row.code('ref_area_level', LEVELS) };
  const year = row.integerOrNull('report_year');
  const set = setFromWords(row.text('set_by_hand'));
  const factsRead = (row.json('facts_read') ?? {}) as object;
  const byHand = { ...(set.includes('region') && { region }), ...(set.includes('year') && { year }) };
  return {
    title: row.textOrNull('report_title'), ...region, year,
    body: row.textOrNull('reporting_body'), bodyKind: row.code('reporting_body_kind', BODIES), origins: originsOf(row),
    ...factsRead,
    kind: row.code('report_kind', KINDS), publishedAt: row.day('published'), source: row.textOrNull('source'), documentNumber: row.textOrNull('doc_number'),
    id: row.text('report_id'), url: row.text('url'), notes: row.json('page_notes') ?? [], savedAt: row.text('saved_instant'), readAt: row.text('read_instant'),
    fingerprint: row.text('text_fingerprint'), byHand, alsoAt: row.list('also_at'), apart: row.list('apart_from'), sample: row.truth('sample'), fromTable: true,
  };
};

/** Figures that were read, numbered from 0 without gaps, as readings have them; what refers to one that is not in the table refers to nothing. */
const renumbered = (figures: readonly TableFigure[]): { observations: unknown[]; checks: unknown[] } => {
  const read = figures.flatMap(({ read, index, partOf, checks }) => (read ? [{ read, index, partOf, checks }] : [])).sort((a, b) => a.index - b.index);
  const now = new Map(read.map(({ index }, position) => [index, position]));
  const at = (index: unknown): number | undefined => now.get(index as number);
  const checks = read
    .flatMap((figure) => figure.checks)
    .filter((check) => [check['total'], ...(check['parts'] as unknown[])].every((index) => at(index) !== undefined))
    .sort((a, b) => Number(a['index']) - Number(b['index']))
    .map((check, index) => ({ ...check, index, total: at(check['total']), parts: (check['parts'] as unknown[]).map(at) }));
  return { observations: read.map(({ read: figure, partOf }, index) => ({ ...figure, index, partOf: partOf === null ? null : (at(partOf) ?? null) })), checks };
};

/** Throws where a row tells a figure again. */
const refuseDoubled = (rows: readonly Row[], figures: readonly TableFigure[]): void => {
  const seen = new Set<number>();
  figures.forEach(({ index }, i) => {
    if (seen.has(index)) throw new ImportProblem('doubled', rows[i]!.line);
    seen.add(index);
  });
};

/** The report that rows of a table tell, checked as one of a backup is. Throws `cell` for a cell that cannot be read, `doubled` for a row that stands twice. */
export const tableReport = (rows: readonly Row[]): Entry => {
  const [first] = rows as [Row];
  const report = reportOf(first);
  const figures = rows.map(figureOf);
  refuseDoubled(rows, figures);
  const { observations, checks } = renumbered(figures);
  const corrections = rows.flatMap((row) => row.json('correction_record') ?? []);
  return entryOf({ report, observations, checks, corrections, revisions: [] }, first.line);
};
