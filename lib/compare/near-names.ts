import { eachOf, run, type Pausing } from '../pausing';
import { likeness, type Profile } from './similarity';

/** A name with its place in an order. */
interface Named {
  label: Profile;
  rank: number;
}

const pairsIn = ({ text }: Profile): number => Math.max(0, text.length - 1);

/** So many names are weighed against so many however alike they are. No report of a government has nearly as many figures of one indicator whose names are new. */
const WHOLE = 500;
/** In a family of more, each is weighed against no fewer than so many. */
const FEWEST = 50;

/** How many names may share a word before it is common, where so many are sought among so many: the more there are, the fewer, so that the work has a bound. */
const mostSharing = (sought: number, among: number): number => Math.max(FEWEST, Math.floor(WHOLE ** 2 / Math.max(sought, among)));

/** Items by each of their keys, and how many of the seekers have it. */
class Sharing<T extends Named> {
  private readonly having = new Map<string, T[]>();
  private readonly seeking = new Map<string, number>();

  add(key: string, one: T): void {
    const known = this.having.get(key);
    if (known) known.push(one);
    else this.having.set(key, [one]);
  }

  seek(key: string): void {
    this.seeking.set(key, (this.seeking.get(key) ?? 0) + 1);
  }

  /** By how many it is shared on the side where more have it. */
  countOf(key: string): number {
    return Math.max(this.having.get(key)?.length ?? 0, this.seeking.get(key) ?? 0);
  }

  /** Those that have a key; where it is common, those near a rank. */
  sharing(key: string, rank: number, most: number): readonly T[] {
    const all = this.having.get(key) ?? [];
    if (this.countOf(key) <= most) return all;
    const far = Math.floor(most / 2);
    return all.slice(firstFrom(all, rank - far), firstFrom(all, rank + far + 1));
  }
}

/** The position of the first that stands at a rank or behind it; they stand in order. */
const firstFrom = (all: readonly Named[], rank: number): number => {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (all[middle]!.rank < rank) from = middle + 1;
    else to = middle;
  }
  return from;
};

/**
 * Finds among many names those that are at least so much alike to one, without a look at all of them: of two names so alike each has
 * nearly all pairs of characters of the other, so that one of the rarest few of either is in both. Of large families of names, 第1街道 to
 * 第3000街道, each of which is alike to all of the other report's, only those near in order are found, and those that share what is rare.
 * Whom one finds, finds it.
 * @param all in order of rank
 * @param seekers those for whom will be asked
 */
export const nearNames = <T extends Named>(all: readonly T[], seekers: readonly Named[], least: number): ((one: Named) => T[]) => {
  const near = run(namesNear(all, seekers, least));
  return (one) => run(near(one));
};

/** The same; it may be put down while the names are looked through, and while those near to one are found. */
export function* namesNear<T extends Named>(all: readonly T[], seekers: readonly Named[], least: number): Pausing<(one: Named) => Pausing<T[]>> {
  const texts = new Sharing<T>();
  const bigrams = new Sharing<T>();
  yield* eachOf(all, (one) => {
    texts.add(one.label.text, one);
    for (const bigram of one.label.bigrams.keys()) bigrams.add(bigram, one);
  });
  yield* eachOf(seekers, ({ label }) => {
    texts.seek(label.text);
    for (const bigram of label.bigrams.keys()) bigrams.seek(bigram);
  });
  const most = mostSharing(seekers.length, all.length);
  return function* ({ label, rank }) {
    // 2 × shared ≥ least × (own + other), and other ≥ shared: so much must be shared at least.
    const spare = pairsIn(label) - Math.ceil((pairsIn(label) * least) / (2 - least) - 1e-9);
    const rarest = [...label.bigrams].sort(([a], [b]) => bigrams.countOf(a) - bigrams.countOf(b));
    const found = [...texts.sharing(label.text, rank, most)];
    const seen = new Set(found);
    let passed = 0;
    for (const [bigram, count] of rarest) {
      if (passed > spare) break;
      // What has none of the rarer pairs shares no more than are left, which is too few with a long name.
      const left = pairsIn(label) - passed;
      passed += count;
      yield* eachOf(bigrams.sharing(bigram, rank, most), (one) => {
        if (seen.has(one) || 2 * left < least * (pairsIn(label) + pairsIn(one.label)) - 1e-9) return;
        seen.add(one);
        if (likeness(label, one.label) >= least) found.push(one);
      });
    }
    yield;
    return found;
  };
}
