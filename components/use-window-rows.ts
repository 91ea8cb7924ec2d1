import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll, defaultRangeExtractor, type Range, type VirtualItem } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface Wish {
  /** Of all rows, in their order. */
  ids: readonly string[];
  /** Pixels a row is likely to be high, until it was drawn. */
  height: number;
  /** Stays drawn wherever it is, for the focus is in it; null where it is in none. */
  kept: string | null;
}

/** A row to be drawn, and the pixels that the rows left out before it take. */
export interface DrawnRow {
  index: number;
  before: number;
}

interface WindowRows {
  rows: DrawnRow[];
  /** Pixels that the rows after the last one take. */
  after: number;
  /** Goes on what holds the rows. */
  holder: RefObject<HTMLTableSectionElement | null>;
  /** Goes on each row, which also carries its number as data-index. */
  measure: (row: Element | null) => void;
}

/** Heights of the rows when this page showed them last, so that a reader who comes back to a place in a long table finds it there. */
let heights: VirtualItem[] = [];

const withKept = (range: Range, kept: number): number[] => {
  const drawn = defaultRangeExtractor(range);
  return kept < 0 || drawn.includes(kept) ? drawn : [...drawn, kept].sort((a, b) => a - b);
};

/** Of many rows, those in sight of the window and some on either side, drawn anew as it scrolls; the others leave their room empty. */
export const useWindowRows = ({ ids, height, kept }: Wish): WindowRows => {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [top, setTop] = useState(0);
  const holder = useRef<HTMLTableSectionElement>(null);
  const options = {
    count: ids.length,
    getScrollElement: () => window,
    estimateSize: () => height,
    getItemKey: (index: number) => ids[index]!,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialOffset: () => window.scrollY,
    initialMeasurementsCache: heights,
    scrollMargin: top,
    overscan: 8,
    rangeExtractor: (range: Range) => withKept(range, kept === null ? -1 : ids.indexOf(kept)),
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => {
    const leave = virtual._didMount();
    return () => {
      heights = virtual.takeSnapshot();
      leave();
    };
  }, []);
  useLayoutEffect(() => {
    // What stands above the rows may have grown a line.
    if (holder.current) setTop(Math.round(holder.current.getBoundingClientRect().top + window.scrollY));
    virtual._willUpdate();
  });
  const items = virtual.getVirtualItems();
  const rows = items.map(({ index, start }, i) => ({ index, before: start - (items[i - 1]?.end ?? top) }));
  return { rows, after: virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top), holder, measure: virtual.measureElement };
};
