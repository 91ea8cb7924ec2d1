import { indicatorById } from '../catalogue';
import { signedValue } from '../compare/measure';
import { cellsOf, inSeriesOrder, type Series } from '../compare/series';
import type { StoredObservation, StoredReport } from '../records';
import type { Cell } from './cell';
import { COLUMNS } from './columns';
import { BOM, csvLine } from './csv';
import { MEASURES, periodKindInWords } from './data/series-words';
import type { Source } from './source';
import { inWords, QUALIFIERS, SCOPES, type Naming, type Term } from './terms';

interface Lead extends Term {
  machine: string;
  cell: (series: Series, naming: Naming) => Cell;
}

const named = (machine: string): Term & { machine: string } => COLUMNS.find((column) => column.machine === machine)!;

/** What is said of a row before its values: what makes its figures one series. `LEAD_COLUMNS` of them. */
export const LEADS: readonly Lead[] = [
  { ...named('indicator'), cell: ({ indicator }) => indicator },
  { ...named('indicator_name'), cell: ({ indicator }) => indicatorById(indicator)?.zh ?? null },
  { ...named('indicator_name_en'), cell: ({ indicator }) => indicatorById(indicator)?.en ?? null },
  { ...named('obs_role'), cell: ({ measure }, naming) => inWords(MEASURES, measure, naming) },
  { ...named('obs_scope'), cell: ({ scope }, naming) => inWords(SCOPES, scope, naming) },
  { ...named('time_period'), cell: ({ indicator, measure, period }, naming) => periodKindInWords(period, naming, measure === 'level' && indicatorById(indicator)?.stock === true) },
  { ...named('unit_measure'), cell: ({ unit }) => unit },
];

/** What is said of a report under its name, one row each. */
const FACTS: readonly (Term & { machine: string; cell: (report: StoredReport) => Cell })[] = [
  { ...named('ref_area'), cell: ({ regionCode }) => regionCode },
  { ...named('report_year'), cell: ({ year }) => year },
  { ...named('reporting_body'), cell: ({ body }) => body },
  { ...named('url'), cell: ({ url }) => url || null },
];

const nameOf = ({ id, regionName, body, bodyKind, year }: StoredReport, naming: Naming): string => {
  if (naming === 'machine') return id;
  const reporter = bodyKind === null || bodyKind === 'government' || body === null ? regionName : body;
  return [reporter ?? { zh: '地区未知', en: 'Unknown place' }[naming], year].filter((part) => part !== null).join(' ');
};

/** Names with a number behind those that stood before, so that each column has its own. */
const distinct = (names: readonly string[]): string[] => {
  const times = new Map<string, number>();
  return names.map((name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} (${time})`;
  });
};

/** A bound stays with its value: what is not exact is text, which no spreadsheet adds up. A fall is negative. */
const valueOf = (figure: StoredObservation, naming: Naming): Cell => {
  const qualifier = inWords(QUALIFIERS, figure.qualifier, naming);
  const value = signedValue(figure);
  return qualifier === null ? value : `${qualifier}${naming === 'zh' ? '' : ' '}${value}`;
};

/**
 * Indicators by reports as a CSV file, a column for each report in the order given (how many Excel opens, `tooLarge` says), a row for each
 * series that any of them gives. Where a report says several things in a series, the one that stands for it; where it says
 * nothing, nothing. Under the names of the reports stand their codes, years, bodies and addresses.
 */
export async function* matrixCsv(reports: Source, naming: Naming): AsyncGenerator<string> {
  const columns: StoredReport[] = [];
  const rows = new Map<string, { series: Series; values: Map<number, Cell> }>();
  for await (const contents of reports) {
    for (const { series, figure } of cellsOf(contents)) {
      const row = rows.get(series.key) ?? { series, values: new Map<number, Cell>() };
      rows.set(series.key, row);
      row.values.set(columns.length, valueOf(figure, naming));
    }
    columns.push(contents.report);
  }
  yield BOM + csvLine([...LEADS.map((lead) => lead[naming]), ...distinct(columns.map((report) => nameOf(report, naming)))]);
  for (const { machine, zh, en, cell } of FACTS) yield csvLine([machine, zh, en, ...LEADS.slice(3).map(() => null), ...columns.map(cell)]);
  for (const { series, values } of [...rows.values()].sort((a, b) => inSeriesOrder(a.series, b.series)))
    yield csvLine([...LEADS.map(({ cell }) => cell(series, naming)), ...columns.map((_, column) => values.get(column) ?? null)]);
}
