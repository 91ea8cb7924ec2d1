import type { Traced } from './same-figure';
import { measureOf } from './measure';

/** What two figures must share beside their name, or the words next to them, to fit at all. */
type Shared = (one: Traced) => string;

/** Figures of one reading among which those of another are looked for. */
export interface Among {
  /** The first so many that fit, in their order. */
  fitting: (one: Traced, most: number) => Traced[];
  /** Takes a figure out. */
  drop: (one: Traced) => void;
}

/** Sort of number, and what is said with it. */
export const sameSaying: Shared = ({ figure }) => JSON.stringify([measureOf(figure), figure.value, figure.qualifier, figure.trend]);

/** Sort of number alone. */
export const sameMeasure: Shared = ({ figure }) => measureOf(figure);

/** Under these a figure stands: by what it is called, and by the words next to it. */
const keysOf = (one: Traced, shared: Shared): string[] => {
  const own = shared(one);
  const byName = JSON.stringify([own, one.figure.indicator, one.label.text]);
  return one.near === null ? [byName] : [byName, JSON.stringify([own, one.near])];
};

/**
 * Figures that are found without a look at all of them: what may be one has one name, or stands in the same words.
 * @param fits whether two figures fit; where they do, they share what `shared` gives, and a name or the words next to them
 */
export const among = (all: readonly Traced[], shared: Shared, fits: (sought: Traced, one: Traced) => boolean): Among => {
  const ranks = new Map(all.map((one, rank) => [one, rank]));
  const places = new Map<string, Set<Traced>>();
  for (const one of all)
    for (const key of keysOf(one, shared)) {
      const known = places.get(key);
      if (known) known.add(one);
      else places.set(key, new Set([one]));
    }
  const firstAt = (key: string, sought: Traced, most: number): Traced[] => {
    const found: Traced[] = [];
    for (const one of places.get(key) ?? []) {
      if (fits(sought, one)) found.push(one);
      if (found.length === most) break;
    }
    return found;
  };
  return {
    fitting: (sought, most) => {
      const found = new Set(keysOf(sought, shared).flatMap((key) => firstAt(key, sought, most)));
      return [...found].sort((a, b) => ranks.get(a)! - ranks.get(b)!).slice(0, most);
    },
    drop: (one) => keysOf(one, shared).forEach((key) => places.get(key)?.delete(one)),
  };
};
