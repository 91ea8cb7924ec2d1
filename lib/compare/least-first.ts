/** What is added in any order and taken out in order, the least first. */
export interface LeastFirst<T> {
  add: (item: T) => void;
  /** Undefined where nothing is left. */
  take: () => T | undefined;
}

/** A binary heap: neither call costs more than the logarithm of the number of items. */
export const leastFirst = <T>(order: (a: T, b: T) => number): LeastFirst<T> => {
  const items: T[] = [];
  const isBefore = (a: number, b: number): boolean => a < items.length && order(items[a]!, items[b]!) < 0;
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    add: (item) => {
      let at = items.push(item) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isBefore(at, above); at = above, above = (at - 1) >> 1) swap(at, above);
    },
    take: () => {
      const [least] = items;
      const last = items.pop();
      if (items.length === 0 || last === undefined) return least;
      items[0] = last;
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const lesser = isBefore(right, left) ? right : left;
        if (!isBefore(lesser, at)) return least;
        swap(at, lesser);
        at = lesser;
      }
    },
  };
};
