import type { WholeReport } from '../export/backup';
import type { Encoding, Entry } from '../import';
import type { ByHand, StoredReport } from '../records';
import type { ReportDatabase } from './database';
import { makesFuller } from './merge';
import { placingOf, type Fate } from './placing';
import type { ResidentsFates } from './residents-import';
import { step } from './transaction';

type Facts = Pick<StoredReport, 'id' | 'title' | 'regionName' | 'body' | 'bodyKind' | 'year'>;

/** One report of a file by name, with what would become of it. */
export type Named = { fate: Fate; report: Facts } | ({ fate: 'refused' } & Extract<Entry, { refused: unknown }>);

/** What an import would do, or did. */
export interface ImportPlan {
  /** The import, waiting beside the collection. */
  batch: string;
  /** How the table is written that the file is; null where it is a backup. */
  table: Encoding | null;
  counts: Record<Named['fate'], number>;
  /** Decisions on figures that the collection does not have. */
  decisions: number;
  /** Reports of the collection that would get a place or a year set by hand, where none is set here: even one that has its reading already. */
  setByHand: number;
  /** Reports of the collection whose reading stays, and that would get an earlier reading, another page or an earlier day of saving. */
  fuller: number;
  residents: ResidentsFates;
  /** The first hundred of each kind. */
  named: Named[];
}

const NAMED = 100;

export const emptyPlan = (batch: string): ImportPlan => ({ batch, table: null, counts: { added: 0, replaced: 0, earlier: 0, kept: 0, refused: 0 }, decisions: 0, setByHand: 0, fuller: 0, residents: { added: 0, replaced: 0, kept: 0 }, named: [] });

/** Notes in the plan what becomes of a report. */
export const note = (plan: ImportPlan, named: Named): void => {
  if (plan.counts[named.fate]++ < NAMED) plan.named.push(named);
};

/** Whether a report of a file was set something by hand that is not set here. A sample's says nothing of a page. */
const settles = (here: ByHand, { byHand, sample }: StoredReport): boolean =>
  !sample && (Object.keys(byHand) as (keyof ByHand)[]).some((fact) => here[fact] === undefined);

/** Notes in the plan what would become of a report of a file, by the collection as it is. A step of a transaction. */
export const foresee = async (db: ReportDatabase, plan: ImportPlan, whole: WholeReport): Promise<void> => {
  const placing = await placingOf(db, whole);
  const { fate, home } = placing;
  const known = await db.corrections.bulkGet(whole.corrections.map(({ id }) => id));
  const { id, title, regionName, body, bodyKind, year } = whole.report;
  plan.decisions += known.filter((one) => one === undefined).length;
  if (home && settles(home.byHand, whole.report)) plan.setByHand++;
  if (await step(db, () => makesFuller(db, placing))) plan.fuller++;
  note(plan, { fate, report: { id, title, regionName, body, bodyKind, year } });
};
