/**
 * Characters by their codes as ranges, the first and the last of each one after the other: 48, 57 are the digits. All Chinese characters
 * are two numbers so, where a set of them took longer to make than the rest of a pattern to read.
 */
export type Ranges = readonly number[];

/** These characters, each for itself. */
export const rangesOf = (chars: Iterable<string>): Ranges => [...chars].flatMap((char) => [char.charCodeAt(0), char.charCodeAt(0)]);

/** The codes of all characters of some ranges. */
export function codesIn(ranges: Ranges): number[] {
  const codes: number[] = [];
  for (let i = 0; i < ranges.length; i += 2) for (let code = ranges[i]!; code <= ranges[i + 1]!; code += 1) codes.push(code);
  return codes;
}

/** Characters that are told apart only where some lists differ on them. */
export interface Classes {
  /** For every character the number of its class, from one; zero for those of no list. */
  of: Uint16Array;
  /** By the numbers, from zero: the lists that hold the characters of the class, in order. */
  members: readonly (readonly number[])[];
}

/** Puts characters that are in the same lists into one class. */
export function classesOf(lists: readonly Ranges[]): Classes {
  const edges = new Set<number>();
  for (const ranges of lists) ranges.forEach((code, i) => edges.add(code + (i & 1)));
  const bounds = [...edges].sort((a, b) => a - b);
  const places = new Map(bounds.map((bound, place) => [bound, place]));
  const holders: number[][] = bounds.map(() => []);
  lists.forEach((ranges, list) => {
    for (let i = 0; i < ranges.length; i += 2) {
      for (let place = places.get(ranges[i]!)!; bounds[place]! <= ranges[i + 1]!; place += 1) if (holders[place]!.at(-1) !== list) holders[place]!.push(list);
    }
  });
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const of = new Uint16Array(0x10000);
  holders.forEach((held, place) => {
    if (held.length === 0) return;
    const key = held.join();
    const number = numbers.get(key) ?? members.push(held);
    numbers.set(key, number);
    of.fill(number, bounds[place], bounds[place + 1]);
  });
  return { of, members };
}
