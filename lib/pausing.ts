/** Work that may be put down wherever it yields and taken up again later. It gives its result at its end. */
export type Pausing<T> = Generator<undefined, T, undefined>;

/** Does the work without a pause. */
export function run<T>(work: Pausing<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** After so many items a pause is offered: an offer costs some tenths of a microsecond, an item some microseconds. */
const EVERY = 8;

/** What `fn` gives for each item, in order; it may be put down between two. */
export function* eachOf<T, R>(items: readonly T[], fn: (item: T, index: number) => R): Pausing<R[]> {
  const results: R[] = [];
  for (let index = 0; index < items.length; index += 1) {
    results.push(fn(items[index]!, index));
    if (index % EVERY === EVERY - 1) yield;
  }
  return results;
}

/** Those of the items that pass, in order; it may be put down between two. */
export function* keptOf<T>(items: readonly T[], passes: (item: T) => boolean): Pausing<T[]> {
  const verdicts = yield* eachOf(items, passes);
  return items.filter((_, index) => verdicts[index]);
}

/** Items that are put in order at once before they are merged. */
const RUN = 32;

/** The items in order, equals as they stood; it may be put down on the way. */
export function* sortedOf<T>(items: readonly T[], compare: (a: T, b: T) => number): Pausing<T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    runs.push(items.slice(at, at + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergedOf(runs[at]!, runs[at + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedOf<T>(first: readonly T[], second: readonly T[], compare: (a: T, b: T) => number): Pausing<T[]> {
  const merged: T[] = [];
  for (let [i, j] = [0, 0]; i < first.length || j < second.length; ) {
    const isFirst = j === second.length || (i < first.length && compare(first[i]!, second[j]!) <= 0);
    merged.push(isFirst ? first[i++]! : second[j++]!);
    if (merged.length % RUN === 0) yield;
  }
  return merged;
}

/** Characters of a text that are gone through at once. */
const PORTION = 2_000;

/** A text's portions, as offsets, for what looks at one character at a time; it may be put down between two. */
export function* portionsOf(text: string, fn: (from: number, to: number) => void): Pausing<void> {
  for (let from = 0; from < text.length; from += PORTION) {
    fn(from, Math.min(text.length, from + PORTION));
    yield;
  }
}

/** What takes long to make, and is made once: when it is first asked for. */
export interface Made<T> {
  /** Gives it, made to its end where it is not yet. */
  now(): T;
  /** Gives it to whoever may be put down on the way; each goes on with what is made already, also where another gave up. */
  get(): Pausing<T>;
}

/** Has something made when it is first asked for, and kept. */
export function madeOnce<T>(making: () => Pausing<T>): Made<T> {
  const work = making();
  let made: { value: T } | null = null;
  const step = (): { value: T } | null => {
    if (made) return made;
    const { done, value } = work.next();
    return (made = done ? { value: value as T } : null);
  };
  return {
    now() {
      while (!made) step();
      return made.value;
    },
    *get() {
      for (;;) {
        const given = step();
        if (given) return given.value;
        yield;
      }
    },
  };
}

/** The same work, and the milliseconds that went into it so far, pauses left out. */
export function counted<T>(work: Pausing<T>): { work: Pausing<T>; took: () => number } {
  let spent = 0;
  function* counting(): Pausing<T> {
    try {
      for (;;) {
        const began = performance.now();
        const { done, value } = work.next();
        spent += performance.now() - began;
        if (done) return value as T;
        yield;
      }
    } finally {
      work.return(undefined as never);
    }
  }
  return { work: counting(), took: () => spent };
}
