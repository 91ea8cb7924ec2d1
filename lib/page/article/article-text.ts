import { eachOf, type Pausing } from '../../pausing';
import { flattening, fold, without, type FlatText, type Stretch } from '../../text';
import { furnitureAmong } from './furniture';

/** The stretches of whole lines, each with the line feed behind it, or before it at the end of the text. */
const stretchesOf = (text: string, lines: readonly string[], indexes: readonly number[]): Stretch[] => {
  const gone = new Set(indexes);
  const stretches: Stretch[] = [];
  let start = 0;
  lines.forEach((line, i) => {
    const end = Math.min(text.length, start + line.length + 1);
    const last = stretches.at(-1);
    if (gone.has(i) && last?.end === start) last.end = end;
    else if (gone.has(i)) stretches.push({ start, end });
    start = end;
  });
  const last = stretches.at(-1);
  if (last && last.end === text.length && last.start > 0) last.start -= 1;
  return stretches;
};

/**
 * The text of an article as its reader would call it: without the portal's words that stand inside the same element. Offsets
 * lead to the page's nodes as in `flatten`.
 */
export function* textOfArticle(article: Element, isLeftOut: (element: Element) => boolean): Pausing<FlatText> {
  const flat = yield* flattening(article, isLeftOut);
  const lines = flat.text.split('\n');
  const furniture = yield* furnitureAmong(yield* eachOf(lines, (line) => fold(line).trim()));
  return without(flat, stretchesOf(flat.text, lines, furniture));
}
