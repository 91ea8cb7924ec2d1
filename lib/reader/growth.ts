import { someNode } from '../page/nodes';
import { LONGEST_PAGE } from '../page/size';
import { portionsOf, type Pausing } from '../pausing';

/** A clock that ticks and a counter say the same. */
const withoutNumbers = (text: string): string => text.replace(/[0-9]/g, '0');

/**
 * What a page says to be read, as far as a page is read, with a 0 for each digit: not the data in its scripts, which can be many times as much.
 * It may be put down on the way, and what changes meanwhile is found as it was or as it is.
 */
export function* wordsOf(doc: Document): Pausing<string> {
  const pieces: string[] = [];
  let length = 0;
  yield* someNode(doc, ({ nodeType, nodeValue }) => {
    if (nodeType !== 3 || !/\S/.test(nodeValue!)) return false;
    pieces.push(nodeValue!);
    return (length += nodeValue!.length) > LONGEST_PAGE;
  });
  const said = pieces.join('').slice(0, LONGEST_PAGE);
  const plain: string[] = [];
  yield* portionsOf(said, (from, to) => plain.push(withoutNumbers(said.slice(from, to))));
  return plain.join('');
}

/** Characters compared at once: the browser does that some hundred times as fast as one by one. */
const STRETCH = 1_000;

/** How many of so many characters are the same in two texts, the one next to an end of theirs first; `at` gives those between two distances from that end. */
const alike = (a: string, b: string, most: number, at: (text: string, from: number, to: number) => string): number => {
  let same = 0;
  for (const step of [STRETCH, 1]) while (same + step <= most && at(a, same, same + step) === at(b, same, same + step)) same += step;
  return same;
};

/** Whether words say something that those before did not: what was only taken away is nothing new. */
export const saysMore = (before: string, now: string): boolean => {
  if (before === now) return false;
  const least = Math.min(before.length, now.length);
  const begins = alike(before, now, least, (text, from, to) => text.slice(from, to));
  const ends = alike(before, now, least - begins, (text, from, to) => text.slice(text.length - to, text.length - from));
  return begins + ends < now.length;
};
