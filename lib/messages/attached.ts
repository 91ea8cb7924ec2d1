import * as v from 'valibot';
import type { AttachedReport } from '../page/attachments/attachments';
import { MOST_FILES } from '../page/attachments/file-links';
import { MOST } from './bounds';

const webAddress = v.pipe(v.string(), v.maxLength(MOST.url), v.regex(/^https?:\/\//));

const attached: v.GenericSchema<AttachedReport> = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(MOST.title)),
  files: v.pipe(
    v.array(v.strictObject({ name: v.pipe(v.string(), v.maxLength(500)), url: webAddress, kind: v.picklist(['pdf', 'word', 'wps', 'ofd', 'file']) })),
    v.maxLength(MOST_FILES),
  ),
  pictures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hasText: v.boolean(),
});

/** What a page's own script said of its attachments, if every field is as it should be; otherwise null. */
export const parseAttached = (raw: unknown): AttachedReport | null => {
  const parsed = v.safeParse(attached, raw, { abortEarly: true });
  return parsed.success ? parsed.output : null;
};
