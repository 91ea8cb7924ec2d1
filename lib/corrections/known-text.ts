import type { Anchor } from '../records';

/** Stands for what is not known of a text. No page's text holds it. */
export const UNKNOWN = '\0';

/**
 * A text as far as its figures keep it: each with what stands around it, where it stands; elsewhere `UNKNOWN`. A report's text
 * itself is not kept, and this is most of it.
 */
export const knownText = (figures: readonly Anchor[]): string => {
  const pieces: string[] = [];
  let known = 0;
  for (const { start, prefix, quote, suffix } of [...figures].sort((a, b) => a.start - b.start)) {
    const around = prefix + quote + suffix;
    const from = Math.max(0, start - prefix.length);
    if (from > known) {
      pieces.push(UNKNOWN.repeat(from - known));
      known = from;
    }
    const rest = around.slice(known - from);
    pieces.push(rest);
    known += rest.length;
  }
  return pieces.join('');
};

/** Whether nothing is known of a stretch of such a text. */
export const isUnknown = (known: string, { start, quote }: Anchor): boolean => !/[^\0]/.test(known.slice(start, start + quote.length));
