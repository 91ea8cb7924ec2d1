import type { FileProblem, Refusal } from '../import';
import type { MessageKey, Translate } from '../i18n';

/** Why an import came to nothing: the file, or that it could not be opened; the database; another window that imports; its thread, before or after it was to write. */
export type ImportFailure = { problem: FileProblem; line: number | null; columns: readonly string[] } | { problem: 'full' | 'database' | 'busy' | 'unreadable' | 'thread' | 'unsure'; line: null; columns: [] };

/** What becomes of a report of a file. */
export type FateName = 'added' | 'replaced' | 'earlier' | 'kept' | 'refused';

/** How many reports of a file have which fate. */
export type Fates = Record<FateName, number>;

/** How many populations of a file are new, replace one, or are known. */
export type ResidentsFates = Record<'added' | 'replaced' | 'kept', number>;

/** How far an import has come. */
export type Importing<Plan> =
  | { state: 'idle' | 'cancelled' }
  | { state: 'reading'; file: string; done: number }
  | { state: 'planned'; file: string; plan: Plan }
  | { state: 'writing'; file: string; done: number; all: number }
  | { state: 'finishing'; file: string }
  | { state: 'done'; file: string; counts: Fates; residents: ResidentsFates }
  | { state: 'failed'; file: string; failure: ImportFailure };

const PROBLEMS: Record<ImportFailure['problem'], MessageKey> = {
  empty: 'importEmpty', encoding: 'importEncoding', 'not-ours': 'importNotOurs', truncated: 'importTruncated', damaged: 'importDamaged', newer: 'importNewer',
  'too-large': 'importTooLarge', columns: 'importColumns', unsorted: 'importUnsorted', cell: 'importCell', doubled: 'importDoubled', rows: 'importRows',
  full: 'importFull', database: 'importDatabase',
  busy: 'importBusy', unreadable: 'importUnreadable', thread: 'importThread', unsure: 'importUnsure',
  matrix: 'importMatrix', dictionary: 'importDictionary', foreign: 'importForeign',
};

const REFUSALS: Record<Refusal, MessageKey> = {
  facts: 'refusedFacts', address: 'refusedAddress', figures: 'refusedFigures', checks: 'refusedChecks', corrections: 'refusedCorrections', revisions: 'refusedRevisions',
  references: 'refusedReferences', twice: 'refusedTwice',
};

/** The name of what becomes of a report, and what it means. */
export const FATES: Record<FateName, { name: MessageKey; means: MessageKey }> = {
  added: { name: 'fateAdded', means: 'fateAddedMeans' },
  replaced: { name: 'fateReplaced', means: 'fateReplacedMeans' },
  earlier: { name: 'fateEarlier', means: 'fateEarlierMeans' },
  kept: { name: 'fateKept', means: 'fateKeptMeans' },
  refused: { name: 'fateRefused', means: 'fateRefusedMeans' },
};

/** Missing columns that are named; of more the first. */
const NAMED = 5;

/** Why an import came to nothing, in a sentence. */
export const failureInWords = ({ problem, line, columns }: ImportFailure, t: Translate): string => {
  if (problem === 'damaged' && line === null) return t('importNotOurs');
  if (problem !== 'columns') return t(PROBLEMS[problem], String(line ?? ''), columns[0] ?? '');
  return t('importColumns', columns.length, `${columns.slice(0, NAMED).join(t('listMark'))}${columns.length > NAMED ? '…' : ''}`);
};

/** Why a report was refused, in a few words. */
export const refusalInWords = (refused: Refusal, t: Translate): string => t(REFUSALS[refused]);
