import * as v from 'valibot';
import type { ReadNow } from '.';
import { MOST } from './bounds';
import { note } from './schemas';

const notes = v.pipe(v.array(note), v.maxLength(MOST.notes));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.observations));

const readNow: v.GenericSchema<ReadNow | 'too-long'> = v.union([v.literal('too-long'), v.strictObject({ title: v.nullable(v.pipe(v.string(), v.maxLength(MOST.title))), figures: count, differs: count, notes, awaited: v.boolean() })]);

/** What a tab's reader says it read, if every field is as it should be; otherwise null. */
export const parseReadNow = (raw: unknown): ReadNow | 'too-long' | null => {
  const parsed = v.safeParse(readNow, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};
