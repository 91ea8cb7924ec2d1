import { eachOf, type Pausing } from '../pausing';
import type { ListedReport } from '../records';

/** What may tell reports apart that a list would show alike, the most telling first. */
export type Telling = 'page' | 'documentNumber' | 'publishedAt' | 'host' | 'id';

type Shown = Pick<ListedReport, 'id' | 'title' | 'regionName' | 'body' | 'year' | 'kind' | 'documentNumber' | 'publishedAt' | 'notes'>;

/** A page's key begins with its host. */
export const hostOf = (id: string): string => id.split('/', 1)[0]!;

/** The number of the page, of a text that its portal splits into several; null for a whole text. */
export const pageOf = ({ notes }: Pick<Shown, 'notes'>): number | null => notes.find((note) => note.kind === 'page-of')?.page ?? null;

const TELLING: readonly [Telling, (report: Shown) => string | number | null][] = [
  ['page', pageOf],
  ['documentNumber', (report) => report.documentNumber],
  ['publishedAt', (report) => report.publishedAt],
  ['host', (report) => hostOf(report.id)],
  ['id', (report) => report.id],
];

const looks = ({ title, regionName, body, year, kind }: Shown): string => JSON.stringify([title, regionName, body, year, kind]);

/** What all of these know, and no two the same; at last the address itself. */
const tellingOf = (alike: readonly Shown[]): Telling =>
  TELLING.find(([, value]) => {
    const values = alike.map(value);
    return !values.includes(null) && new Set(values).size === alike.length;
  })?.[0] ?? 'id';

/** For each report that looks like another in a list, by its id, what tells the two apart. */
export function* tellingApart(reports: readonly Shown[]): Pausing<ReadonlyMap<string, Telling>> {
  const groups = new Map<string, Shown[]>();
  yield* eachOf(reports, (report) => {
    const key = looks(report);
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  });
  return new Map([...groups.values()].filter((group) => group.length > 1).flatMap((group) => {
    const telling = tellingOf(group);
    return group.map(({ id }) => [id, telling] as const);
  }));
}
