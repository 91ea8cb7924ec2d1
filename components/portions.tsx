import { Fragment, type ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A list of so many rows is drawn whole: an ordinary report's. */
const WHOLE = 100;
/** Rows of a longer list that are drawn at once: more than are in sight. */
const AT_ONCE = 30;
/** Rows that one gap keeps the room of: a large one opens into small ones, and those into rows, as the reader comes near them. */
const GAPS = [500, 25] as const;
/** How far from the window that is: no reader who scrolls or tabs sees a gap. */
const NEAR = '1500px 0px';

type Row = 'li' | 'tr';

interface LaterProps {
  as: Row;
  /** Pixels that the rows are likely to take. */
  height: number;
  /** Draws them wherever the window is. */
  isSought: boolean;
  children: () => ComponentChildren;
}

/** Draws its rows once the window comes near them, or the reader is led to one, and keeps their room until then. */
const Later = ({ as, height, isSought, children }: LaterProps) => {
  const [near, setNear] = useState(false);
  const gap = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!gap.current) return undefined;
    const observer = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: NEAR });
    observer.observe(gap.current);
    return () => observer.disconnect();
  }, []);
  const drawn = useRef(false);
  drawn.current ||= near || isSought;
  if (drawn.current) return <>{children()}</>;
  const room = { height: `${height}px` };
  if (as === 'li') return <li aria-hidden="true" ref={gap as never} style={room} />;
  return <tr aria-hidden="true" ref={gap as never}><td colSpan={5} style={room} /></tr>;
};

interface Rows<T> {
  items: readonly T[];
  as: Row;
  /** Pixels a row is likely to be high. */
  height: number;
  /** The row that the reader is led to. */
  isSought?: ((item: T) => boolean) | undefined;
  children: (item: T) => ComponentChildren;
}

interface Props<T> extends Rows<T> {
  /** Rows of the same list that stand before these, and all there are. */
  before: number;
  all: number;
}

/** Rows that are drawn later, behind gaps of a size that open into gaps of the next; the last into rows. */
const Gaps = <T,>({ sizes: [size, ...smaller], ...rows }: Rows<T> & { sizes: readonly number[] }) => {
  const { items, as, height, isSought, children } = rows;
  if (size === undefined) return <>{items.map(children)}</>;
  const gaps = Array.from({ length: Math.ceil(items.length / size) }, (_, nth) => items.slice(nth * size, (nth + 1) * size));
  return (
    <>
      {gaps.map((some, nth) => (
        <Fragment key={nth}>
          <Later as={as} height={some.length * height} isSought={isSought !== undefined && some.some(isSought)}>{() => <Gaps {...rows} items={some} sizes={smaller} />}</Later>
        </Fragment>
      ))}
    </>
  );
};

/** How many rows of a list stand before each of its parts. */
export const rowsBefore = (parts: readonly { length: number }[]): number[] => {
  let before = 0;
  return parts.map(({ length }) => (before += length) - length);
};

/**
 * The rows of a long list: the first at once, the others in portions as the reader comes near them. A report of a yearbook's length
 * has ten thousand, and to draw them all would take the browser half a minute.
 */
export const Portions = <T,>({ before, all, ...rows }: Props<T>) => {
  const first = all > WHOLE ? Math.max(0, AT_ONCE - before) : rows.items.length;
  return (
    <>
      {rows.items.slice(0, first).map(rows.children)}
      <Gaps {...rows} items={rows.items.slice(first)} sizes={GAPS} />
    </>
  );
};
