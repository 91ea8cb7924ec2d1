/** Numbered stretches of a text, ready to be asked which of them lie at an offset. */
export interface Intervals {
  /** In order of start. */
  starts: number[];
  ends: number[];
  /** The greatest end among this stretch and all before it: tells when nothing before can reach an offset. */
  reach: number[];
  indexes: number[];
}

/** Sorts stretches once, so that each question afterwards costs a binary search. */
export const intervalsOf = (stretches: readonly { start: number; end: number }[]): Intervals => {
  const indexes = stretches.map((_, index) => index);
  indexes.sort((a, b) => stretches[a]!.start - stretches[b]!.start || stretches[b]!.end - stretches[a]!.end);
  const ends = indexes.map((index) => stretches[index]!.end);
  let reached = -Infinity;
  return {
    starts: indexes.map((index) => stretches[index]!.start),
    ends,
    reach: ends.map((end) => (reached = Math.max(reached, end))),
    indexes,
  };
};

/** The stretches that hold the caret position `offset`, their edges included, the innermost first. */
export const stretchesAt = ({ starts, ends, reach, indexes }: Intervals, offset: number): number[] => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low - 1; at >= 0 && reach[at]! >= offset; at -= 1) if (ends[at]! >= offset) found.push(indexes[at]!);
  return found;
};
