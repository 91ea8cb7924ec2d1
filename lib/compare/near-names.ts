import { eachOf, run, type Pausing } from '../pausing';
import { likeness, type Profile } from './similarity';

interface Named {
  label: Profile;
}

const pairsIn = ({ text }: Profile): number => Math.max(0, text.length - 1);

/**
 * Finds among many names those that are at least so much alike to one, without a look at all of them: of two names so alike each has
 * nearly all pairs of characters of the other, so that one of the rarest few of either is in both.
 */
export const nearNames = <T extends Named>(all: readonly T[], least: number): ((label: Profile) => T[]) => {
  const near = run(namesNear(all, least));
  return (label) => run(near(label));
};

/** The same; it may be put down while the names are looked through, and while those near to one are found. */
export function* namesNear<T extends Named>(all: readonly T[], least: number): Pausing<(label: Profile) => Pausing<T[]>> {
  const byText = new Map<string, T[]>();
  const byBigram = new Map<string, T[]>();
  const into = (index: Map<string, T[]>, key: string, one: T): void => {
    const known = index.get(key);
    if (known) known.push(one);
    else index.set(key, [one]);
  };
  yield* eachOf(all, (one) => {
    into(byText, one.label.text, one);
    for (const bigram of one.label.bigrams.keys()) into(byBigram, bigram, one);
  });
  return function* (label) {
    // 2 × shared ≥ least × (own + other), and other ≥ shared: so much must be shared at least.
    const spare = pairsIn(label) - Math.ceil((pairsIn(label) * least) / (2 - least) - 1e-9);
    const rarest = [...label.bigrams].sort(([a], [b]) => (byBigram.get(a)?.length ?? 0) - (byBigram.get(b)?.length ?? 0));
    const found = [...(byText.get(label.text) ?? [])];
    const seen = new Set(found);
    let passed = 0;
    for (const [bigram, count] of rarest) {
      if (passed > spare) break;
      // What has none of the rarer pairs shares no more than are left, which is too few with a long name.
      const left = pairsIn(label) - passed;
      passed += count;
      yield* eachOf(byBigram.get(bigram) ?? [], (one) => {
        if (seen.has(one) || 2 * left < least * (pairsIn(label) + pairsIn(one.label)) - 1e-9) return;
        seen.add(one);
        if (likeness(label, one.label) >= least) found.push(one);
      });
    }
    yield;
    return found;
  };
}
