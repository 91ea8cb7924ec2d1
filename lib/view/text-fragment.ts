import { CONTEXT } from '../corrections/anchor';
import type { StoredObservation } from '../records';

/** What is known of a figure's place in its page. */
type Placed = Pick<StoredObservation, 'quote' | 'prefix' | 'suffix'>;

/** Blocks and cells end at a line feed or tab of an article's text; in runs of spaces its source was laid out. A browser knows neither. */
const BREAK = /[\n\t]|[ \u00a0]{2,}/;

const HAN = /\p{Script=Han}/u;
/** Not the signs that stand within numbers, unless beside a Chinese character. */
const SIGN_OR_NUMERAL = /[\p{Nd}\s，。；：、！？（）《》“”‘’【】();!?]/u;

/** Whether every browser sees a word end between two characters, whichever dictionary it takes apart Chinese with. */
const isEdge = (a: string, b: string): boolean => (HAN.test(a) && SIGN_OR_NUMERAL.test(b)) || (SIGN_OR_NUMERAL.test(a) && HAN.test(b));

const edgesOf = (text: string): number[] => [...text].flatMap((_, i, chars) => (i > 0 && isEdge(chars[i - 1]!, chars[i]!) ? [chars.slice(0, i).join('').length] : []));

/** What stands before a figure in its block, from where a word surely begins: the context was cut anywhere, the block was not. */
const before = (prefix: string): string => {
  const blocks = prefix.trimEnd().split(BREAK);
  const block = blocks.at(-1)!.trimStart();
  if (blocks.length > 1 || prefix.length < CONTEXT) return block;
  const edge = edgesOf(block)[0];
  return edge === undefined ? '' : block.slice(edge).trimStart();
};

/** What stands behind a figure in its block, up to where a word surely ends. */
const behind = (suffix: string): string => {
  const blocks = suffix.trimStart().split(BREAK);
  const block = blocks[0]!.trimEnd();
  return blocks.length > 1 || suffix.length < CONTEXT ? block : block.slice(0, edgesOf(block).at(-1) ?? 0).trimEnd();
};

/** A hyphen ends prefix and suffix in the directive, and encodeURIComponent leaves it. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The address of a figure in its page, which browsers scroll to and mark (https://wicg.github.io/scroll-to-text-fragment/). The page's
 * own where nothing around the figure is known: a number alone stands in many places.
 */
export const figureAddress = (pageUrl: string, { quote, prefix, suffix }: Placed): string => {
  const [start, end, words] = [before(prefix), behind(suffix), quote.trim()];
  if (words === '' || BREAK.test(words) || (start === '' && end === '')) return pageUrl;
  // Half a character can stand in no address.
  if (!`${start} ${words} ${end}`.isWellFormed()) return pageUrl;
  const directive = [start && `${encoded(start)}-`, encoded(words), end && `-${encoded(end)}`].filter(Boolean).join(',');
  const [address = '', fragment = ''] = pageUrl.split(/#(.*)/s);
  return `${address}#${fragment.split(':~:', 1)[0]}:~:text=${directive}`;
};
