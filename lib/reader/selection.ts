import type { Place } from '../corrections/anchor';
import { readValue } from '../corrections/value';
import { findQuantities } from '../extract/figures/quantities';
import type { AddedFigure } from '../records';
import { fold, type FlatText } from '../text';

/** What of a range is needed to find it in the text. */
export type Selected = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset' | 'intersectsNode'>;

/** The stretch of an article's flat text that is selected; null where nothing of the article is. */
export const selectedPlace = ({ segments, text }: FlatText, range: Selected): Place | null => {
  const touched = segments.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const within = ({ from, length }: typeof first, offset: number) => Math.min(Math.max(offset - from, 0), length);
  const start = first.start + (first.node === range.startContainer ? within(first, range.startOffset) : 0);
  const end = last.start + (last.node === range.endContainer ? within(last, range.endOffset) : last.length);
  const selected = text.slice(start, end);
  const trimmed = selected.trim();
  return trimmed === '' ? null : { start: start + selected.indexOf(trimmed), end: start + selected.indexOf(trimmed) + trimmed.length };
};

/** The one figure that stands in a stretch of the text, and where; null where none does, or several. */
export const figureAt = (text: string, { start, end }: Place): { place: Place; given: AddedFigure } | null => {
  const selected = text.slice(start, end);
  const folded = fold(selected);
  const [found, more] = findQuantities(folded, folded);
  // 3月8日, 第3批120人: what stands beside the figure is a number too, and nobody can tell which is meant.
  const rest = found ? folded.slice(0, found.start) + folded.slice(found.end) : '';
  if (more || /\d/.test(rest)) return null;
  if (found) return { place: { start: start + found.start, end: start + found.end }, given: { value: found.value, ...(found.unit !== null && { unit: found.unit }) } };
  const written = readValue(selected);
  return written && { place: { start, end }, given: { value: written.value, ...(written.unit !== null && { unit: written.unit }) } };
};
