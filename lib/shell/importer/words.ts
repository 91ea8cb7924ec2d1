import * as v from 'valibot';
import { FILE_PROBLEMS, REFUSALS } from '../../import';
import { MOST } from '../../messages/bounds';
import { facts } from '../../messages/schemas';
import type { ImportPlan } from '../../store';
import type { Fates, ImportFailure, ResidentsFates } from '../../view/importing';

/** What a window and the thread that imports for it say to each other. Each import has a thread of its own. */

/** What the window wishes: first a file read, then what was read taken over, or at any time an end. */
export type ImportWish = { wish: 'read'; file: File } | { wish: 'take-over' } | { wish: 'cancel' };

/** What the thread tells. After the last three it has ended, and nothing that was not taken over is left behind. */
export type ImportWord =
  /** So many reports of the file were read. */
  | { told: 'reading'; done: number }
  /** The file was read, and waits beside the collection. */
  | { told: 'planned'; plan: ImportPlan }
  /** So many reports of all were taken over. */
  | { told: 'writing'; done: number; all: number }
  /** Everything was taken over, and only the browser writes: nothing can be taken back. */
  | { told: 'finishing' }
  | { told: 'done'; counts: Fates; residents: ResidentsFates }
  | { told: 'failed'; failure: ImportFailure }
  | { told: 'cancelled' };

/** Whether the thread has nothing to say after this. */
export const isLast = ({ told }: ImportWord): boolean => told === 'done' || told === 'failed' || told === 'cancelled';

const wish: v.GenericSchema<ImportWish> = v.variant('wish', [
  v.strictObject({ wish: v.literal('read'), file: v.instance(File) }),
  v.strictObject({ wish: v.literal('take-over') }),
  v.strictObject({ wish: v.literal('cancel') }),
]);

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const fates: v.GenericSchema<Fates> = v.strictObject({ added: count, replaced: count, earlier: count, kept: count, refused: count });
const residents: v.GenericSchema<ResidentsFates> = v.strictObject({ added: count, replaced: count, kept: count });

const id = v.pipe(v.string(), v.maxLength(MOST.url));
const { title, regionName, body, bodyKind, year } = facts.entries;

const plan: v.GenericSchema<ImportPlan> = v.strictObject({
  batch: v.pipe(v.string(), v.uuid()),
  table: v.nullable(v.picklist(['utf-8', 'gb18030'])),
  counts: fates,
  decisions: count,
  setByHand: count,
  fuller: count,
  residents,
  named: v.array(v.variant('fate', [
    v.strictObject({ fate: v.picklist(['added', 'replaced', 'earlier', 'kept']), report: v.strictObject({ id, title, regionName, body, bodyKind, year }) }),
    v.strictObject({ fate: v.literal('refused'), refused: v.picklist(REFUSALS), name: v.nullable(v.string()), line }),
  ])),
});

const failure: v.GenericSchema<ImportFailure> = v.variant('problem', [
  v.strictObject({ problem: v.picklist(FILE_PROBLEMS), line: v.nullable(line), columns: v.array(v.string()) }),
  v.strictObject({ problem: v.picklist(['full', 'database', 'busy', 'unreadable']), line: v.null(), columns: v.strictTuple([]) }),
]);

const word: v.GenericSchema<ImportWord> = v.variant('told', [
  v.strictObject({ told: v.literal('reading'), done: count }),
  v.strictObject({ told: v.literal('planned'), plan }),
  v.strictObject({ told: v.literal('writing'), done: count, all: count }),
  v.strictObject({ told: v.literal('finishing') }),
  v.strictObject({ told: v.literal('done'), counts: fates, residents }),
  v.strictObject({ told: v.literal('failed'), failure }),
  v.strictObject({ told: v.literal('cancelled') }),
]);

const parsing = <T>(schema: v.GenericSchema<T>) => (raw: unknown): T | null => {
  const parsed = v.safeParse(schema, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};

/** The wish if it is one in every field, otherwise null. Never throws. */
export const parseWish = parsing(wish);

/** The word if it is one in every field, otherwise null. Never throws. */
export const parseWord = parsing(word);
