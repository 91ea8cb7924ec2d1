import type { StoredObservation } from '../records';
import { eachOf, run, type Pausing } from '../pausing';
import { counterparts, NEARLY_EQUAL, RELATED } from './counterparts';
import { measureOf } from './measure';
import { isPlanned, periodKind, unlikeFar, yearsBefore } from './period';
import { pairingNearest } from './nearest';
import { likeness, likenessKey, profileOf, type Profile } from './similarity';
import { unitRelation } from './units';

/** The figures of one report, in order, and the report's year. */
export interface Side {
  figures: readonly StoredObservation[];
  year: number | null;
}
export interface Pair {
  a: StoredObservation;
  b: StoredObservation;
}

/** A figure among those it may be paired beside. */
export interface Placed {
  figure: StoredObservation;
  /** Order among the figures it competes with. */
  rank: number;
  label: Profile;
  /** Years before its report's that its period ended; null where it did not. */
  ago: number | null;
  /** Kind of period. */
  period: string;
  soleOfGroup: boolean;
  soleOfKind: boolean;
}

/** Figures of one group that are alike in all that pairing weighs but their order. A long report says much over and over, so they are weighed together. */
export interface Likes {
  first: Placed;
  label: Profile;
  /** That of the first. */
  rank: number;
  all: Placed[];
}

/** Of one scope and one kind of period. */
const sameKind = (a: Placed, b: Placed): boolean => a.figure.scope === b.figure.scope && a.period === b.period;

/** Figures of two reports are paired only within one such group: of one indicator, or none, and of one sort of number. */
export const groupKey = (figure: StoredObservation): string => `${figure.indicator ?? ''} ${measureOf(figure)}`;

/** Items by key, in the order of the first of each. */
const by = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
};

/** What is made of a text, made once for each text. */
const remembered = <T>(make: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? make(text);
    known.set(text, value);
    return value;
  };
};

/** A side's figures by group, the alike together. */
export type Groups = ReadonlyMap<string, readonly Likes[]>;

/** Figures by group, the alike together. Plans are compared with nothing. It may be put down on the way. */
export function* grouping({ figures, year }: Side): Pausing<Groups> {
  const labels = remembered(profileOf);
  const periods = remembered((period) => periodKind({ period, reportYear: year }));
  const ends = remembered((period) => ({ ago: yearsBefore({ period, reportYear: year }) }));
  const plans = remembered((period) => ({ is: isPlanned({ period, reportYear: year }) }));
  const told = figures.filter(({ period }) => !plans(period).is);
  const groups = new Map<string, Likes[]>();
  for (const [key, group] of by(told, groupKey)) {
    const placed = yield* eachOf(group, (figure, rank): Placed => ({
      figure,
      rank,
      label: labels(figure.label),
      ago: ends(figure.period).ago,
      period: periods(figure.period),
      soleOfGroup: group.length === 1,
      soleOfKind: false,
    }));
    for (const [sole, ...more] of by(placed, (one) => `${one.figure.scope} ${one.period}`).values()) if (sole) sole.soleOfKind = more.length === 0;
    const likes = by(placed, ({ label, figure }) => JSON.stringify([label.text, figure.unit, figure.scope, figure.period]));
    groups.set(key, [...likes.values()].map((all) => ({ first: all[0]!, label: all[0]!.label, rank: all[0]!.rank, all })));
    yield;
  }
  return groups;
}

const scopeMerit = (a: StoredObservation, b: StoredObservation): number =>
  a.scope === b.scope ? 2 : a.scope === null || b.scope === null ? 1 : 0;

/** Why two figures of a group may be a pair, or null where they may not. Compared place by place, the larger first; symmetric in a and b. */
export const meritsOf = (a: Placed, b: Placed): number[] | null => {
  if (unlikeFar(a.ago, b.ago)) return null;
  const alike = likeness(a.label, b.label);
  const units = unitRelation(a.figure, b.figure);
  const named = a.figure.indicator !== null;
  const alone = (a.soleOfGroup && b.soleOfGroup) || (a.soleOfKind && b.soleOfKind && sameKind(a, b));
  const allowed = named ? alone || alike >= RELATED : alike >= NEARLY_EQUAL && units === 'same';
  return allowed ? [units === 'differs' ? 0 : 1, scopeMerit(a.figure, b.figure), a.period === b.period ? 1 : 0, alike] : null;
};

interface Candidates {
  ours: Placed[];
  theirs: Placed[];
  merits: number[];
}

/** The larger first, place by place. */
const byMerits = ([{ merits: one }]: readonly [Candidates, ...unknown[]], [{ merits: other }]: readonly [Candidates, ...unknown[]]): number => {
  const place = one.findIndex((merit, i) => merit !== other[i]);
  return place < 0 ? 0 : (other[place] ?? 0) - (one[place] ?? 0);
};

/** What figures of the greatest merits have in common. */
const twinKey = ({ first, label }: Likes): string => JSON.stringify([likenessKey(label), first.figure.scope, first.period]);
const GREATEST = [1, 2, 1, 1];

/**
 * The candidates of the greatest merits, found without a look at all: called the same, of one scope and kind of period. Of a table
 * told anew these are nearly all, and what is paired here need not be weighed against any other.
 */
function* twinsIn(ours: readonly Likes[], theirs: readonly Likes[]): Pausing<Candidates[]> {
  const places = new Map<string, Likes[]>();
  yield* eachOf(theirs, (b) => {
    const key = twinKey(b);
    const known = places.get(key);
    if (known) known.push(b);
    else places.set(key, [b]);
  });
  const found = yield* eachOf(ours, (a) =>
    (places.get(twinKey(a)) ?? []).flatMap((b): Candidates[] => {
      const merits = meritsOf(a.first, b.first);
      return merits?.every((merit, place) => merit === GREATEST[place]) ? [{ ours: a.all, theirs: b.all, merits }] : [];
    }));
  return found.flat();
}

/** Which figures of two groups may be pairs, those of equal merits together, the best first. */
function* candidatesIn(ours: readonly Likes[], theirs: readonly Likes[]): Pausing<(readonly [Candidates, ...Candidates[]])[]> {
  if (ours.length === 0 || theirs.length === 0) return [];
  const near = yield* counterparts(theirs, ours);
  const equals = new Map<string, [Candidates, ...Candidates[]]>();
  for (const a of ours) {
    yield;
    yield* eachOf(yield* near(a), (b) => {
      const merits = meritsOf(a.first, b.first);
      if (!merits) return;
      const candidate = { ours: a.all, theirs: b.all, merits };
      const key = merits.join(' ');
      const known = equals.get(key);
      if (known) known.push(candidate);
      else equals.set(key, [candidate]);
    });
  }
  return [...equals.values()].sort(byMerits);
}

/** As `pairFigures`; it may be put down on the way. */
export function* pairing(a: Side, b: Side): Pausing<Pair[]> {
  return yield* pairingGroups(yield* grouping(a), yield* grouping(b));
}

/** The same of sides that are grouped already. */
export function* pairingGroups(a: Groups, b: Groups): Pausing<Pair[]> {
  const pairs: Pair[] = [];
  for (const [key, ours] of a) {
    const theirs = b.get(key) ?? [];
    const taken = new Set<Placed>();
    const free = (all: readonly Placed[]): Placed[] => all.filter((one) => !taken.has(one));
    const left = (all: readonly Likes[]): Likes[] => all.filter((likes) => likes.all.some((one) => !taken.has(one)));
    function* pairUp(equals: readonly Candidates[]): Pausing<void> {
      const meetings = yield* eachOf(equals, (one) => ({ ours: free(one.ours), theirs: free(one.theirs) }));
      for (const [x, y] of yield* pairingNearest(meetings)) {
        taken.add(x).add(y);
        pairs.push({ a: x.figure, b: y.figure });
      }
    }
    yield* pairUp(yield* twinsIn(ours, theirs));
    for (const equals of yield* candidatesIn(left(ours), left(theirs))) yield* pairUp(equals);
  }
  return pairs;
}

/**
 * Pairs the figures of two reports, each at most once: within an indicator first those of the same unit,
 * scope and kind of period, then those whose names are most alike, then those nearest in order. Greedy, so that the best
 * pair is never given up for the sake of others. Which report comes first changes nothing but the order.
 */
export const pairFigures = (a: Side, b: Side): Pair[] => run(pairing(a, b));
