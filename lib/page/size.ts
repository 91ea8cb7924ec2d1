import type { Pausing } from '../pausing';
import { someNode } from './nodes';

/**
 * What a page may hold to be read, in characters of text, an element counted as two. A report has 3,000 to 30,000 characters, a whole
 * yearbook some 300,000; what is longer is no report, and finding figures in it would keep a machine busy for many seconds.
 */
export const LONGEST_PAGE = 400_000;
/** What looking at one element costs, in characters of text. */
const ELEMENT = 2;

/** Whether a page holds more than is read. Looks no further than that, and may be put down on the way. */
export function* isTooLong(doc: Document): Pausing<boolean> {
  let left = LONGEST_PAGE;
  return yield* someNode(doc, (node) => {
    if (node.nodeType === 3) left -= /\S/.test(node.nodeValue!) ? node.nodeValue!.length : 1;
    else if (node.nodeType === 1) left -= ELEMENT;
    return left < 0;
  });
}
