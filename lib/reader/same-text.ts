import type { Pausing } from '../pausing';
import { folding, type FlatText } from '../text';

/** Whether every text node still stands in the page as it was read. */
export const isIntact = (flat: FlatText): boolean =>
  flat.segments.every(
    ({ node, from, start, length }) =>
      node.isConnected &&
      node.data.length === from + length &&
      node.data.slice(from).replace(/[\t\n\v\f\r]/g, ' ') === flat.text.slice(start, start + length),
  );

/** Whether two texts say the same at the same offsets, be it in traditional characters or full-width forms. */
export function* saysTheSame(a: FlatText, b: FlatText): Pausing<boolean> {
  return a.text.length === b.text.length && (a.text === b.text || (yield* folding(a.text)) === (yield* folding(b.text)));
}
