import type { StoredObservation } from '../records';

/** Characters shown on either side of a figure. */
const AROUND = 16;
const BREAK = /[\n\t]/;

/** A figure within the words of its own line, cut with a mark where the line goes on. */
export const inContext = ({ prefix, quote, suffix }: Pick<StoredObservation, 'prefix' | 'quote' | 'suffix'>): [before: string, quote: string, behind: string] => {
  const before = [...prefix.split(BREAK).at(-1)!.trimStart()];
  const behind = [...suffix.split(BREAK)[0]!.trimEnd()];
  return [
    (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join(''),
    quote.replace(/\s+/g, ' '),
    behind.slice(0, AROUND).join('') + (behind.length > AROUND ? '…' : ''),
  ];
};
