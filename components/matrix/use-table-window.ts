import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows and columns drawn beyond those in sight, so that the keyboard finds the next one there. */
const BEYOND = { rows: 6, columns: 2 };

/** Of rows or columns, from the first to before the last. */
interface Span {
  first: number;
  last: number;
}

type Seen = Record<'rows' | 'columns', Span>;

type Box = Pick<Element, 'scrollTop' | 'scrollLeft' | 'clientHeight' | 'clientWidth'>;

const seenIn = ({ scrollTop, scrollLeft, clientHeight, clientWidth }: Box, height: number, ends: readonly number[]): Seen => ({
  rows: { first: Math.max(0, Math.floor(scrollTop / height) - BEYOND.rows), last: Math.ceil((scrollTop + clientHeight) / height) + BEYOND.rows },
  columns: {
    first: Math.max(0, ends.filter((end) => end <= scrollLeft).length - BEYOND.columns),
    // The names, which stand before the columns and stay in sight, hide as much of them as they move them on.
    last: ends.filter((end) => end <= scrollLeft + clientWidth).length + 1 + BEYOND.columns,
  },
});

const isSame = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

const within = ({ first, last }: Span, count: number): Span => ({ first: Math.min(first, count), last: Math.min(last, count) });

/**
 * Which of many rows of one height, and which of many columns, are near enough to be seen; followed as their box is scrolled.
 * @param widths of the columns, in pixels
 */
export const useTableWindow = (count: number, height: number, widths: readonly number[]) => {
  const box = useRef<HTMLDivElement>(null);
  let end = 0;
  const ends = widths.map((width) => (end += width));
  const known = useRef(ends);
  known.current = ends;
  // Until the box is there: it is smaller than the window by more than the rows beyond it.
  const [seen, setSeen] = useState(() => seenIn({ scrollTop: 0, scrollLeft: 0, clientHeight: innerHeight - BEYOND.rows * height, clientWidth: innerWidth }, height, ends));
  const look = () => {
    if (!box.current) return;
    const now = seenIn(box.current, height, known.current);
    setSeen((before) => (isSame(before.rows, now.rows) && isSame(before.columns, now.columns) ? before : now));
  };
  // Fewer rows after a search, other columns after a choice: the box has moved without being scrolled. Who begins to observe is told once the
  // browser has laid the box out; to look now would have it do so within the task that drew the rows.
  useLayoutEffect(() => {
    const watching = new ResizeObserver(look);
    if (box.current) watching.observe(box.current);
    return () => watching.disconnect();
  }, [count, end]);
  return { box, onScroll: look, rows: within(seen.rows, count), columns: within(seen.columns, widths.length) };
};
