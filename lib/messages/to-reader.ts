import * as v from 'valibot';
import type { ToReader } from '.';

const toReader: v.GenericSchema<ToReader> = v.variant('type', [
  v.strictObject({ type: v.literal('show-figure'), index: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ type: v.literal('walk'), direction: v.picklist([1, -1]), only: v.exactOptional(v.literal('differs')) }),
  v.strictObject({ type: v.literal('open-card') }),
  v.strictObject({ type: v.literal('add-selection') }),
  v.strictObject({ type: v.literal('tell-reading') }),
  v.strictObject({ type: v.literal('join-reading'), asked: v.boolean() }),
  v.strictObject({ type: v.literal('keep-reading') }),
  v.strictObject({ type: v.literal('let-go') }),
]);

/** What is asked of the reader in a page, if it is one of ours in every field; otherwise null. Every listener of a tab hears every message. */
export const parseToReader = (raw: unknown): ToReader | null => {
  const parsed = v.safeParse(toReader, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};
