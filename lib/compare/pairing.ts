import type { StoredObservation } from '../records';
import { measureOf } from './measure';
import { isPlanned, periodKind, unlikeFar, type Dated } from './period';
import { likeness, profileOf, type Profile } from './similarity';
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

/** Two figures of one indicator but of unlike names are different things, e.g. two of its kinds. */
const RELATED = 0.5;
/** Without an indicator only the name speaks, so it must be the same but for a word in a long one. */
export const NEARLY_EQUAL = 0.9;

/** A figure among those it may be paired beside. */
export interface Placed {
  figure: StoredObservation;
  /** Order among the figures it competes with. */
  rank: number;
  label: Profile;
  dated: Dated;
  /** Kind of period. */
  period: string;
  soleOfGroup: boolean;
  soleOfKind: boolean;
}
interface Candidate {
  a: Placed;
  b: Placed;
  /** Compared place by place, the larger first. Symmetric in a and b. */
  merits: number[];
}

/** Of one scope and one kind of period. */
const sameKind = (a: Placed, b: Placed): boolean => a.figure.scope === b.figure.scope && a.period === b.period;

/** Figures of two reports are paired only within one such group: of one indicator, or none, and of one sort of number. */
export const groupKey = (figure: StoredObservation): string => `${figure.indicator ?? ''} ${measureOf(figure)}`;

/** Figures by group. Plans are compared with nothing. */
export const grouped = ({ figures, year }: Side): Map<string, Placed[]> => {
  const groups = new Map<string, Placed[]>();
  for (const figure of figures) {
    const dated: Dated = { period: figure.period, reportYear: year };
    if (isPlanned(dated)) continue;
    const group = groups.get(groupKey(figure)) ?? [];
    groups.set(groupKey(figure), group);
    group.push({
      figure,
      rank: group.length,
      label: profileOf(figure.label),
      dated,
      period: periodKind(dated),
      soleOfGroup: false,
      soleOfKind: false,
    });
  }
  for (const group of groups.values()) {
    for (const placed of group) {
      placed.soleOfGroup = group.length === 1;
      placed.soleOfKind = group.filter((other) => sameKind(placed, other)).length === 1;
    }
  }
  return groups;
};

const scopeMerit = (a: StoredObservation, b: StoredObservation): number =>
  a.scope === b.scope ? 2 : a.scope === null || b.scope === null ? 1 : 0;

/** Why two figures of a group may be a pair, or null where they may not. */
export const candidate = (a: Placed, b: Placed): Candidate | null => {
  if (unlikeFar(a.dated, b.dated)) return null;
  const alike = likeness(a.label, b.label);
  const units = unitRelation(a.figure, b.figure);
  const named = a.figure.indicator !== null;
  const alone = (a.soleOfGroup && b.soleOfGroup) || (a.soleOfKind && b.soleOfKind && sameKind(a, b));
  const allowed = named ? alone || alike >= RELATED : alike >= NEARLY_EQUAL && units === 'same';
  if (!allowed) return null;
  const merits = [
    units === 'differs' ? 0 : 1,
    scopeMerit(a.figure, b.figure),
    a.period === b.period ? 1 : 0,
    alike,
    -Math.abs(a.rank - b.rank),
    -Math.min(a.rank, b.rank),
    -Math.max(a.rank, b.rank),
  ];
  return { a, b, merits };
};

const byMerits = (one: Candidate, other: Candidate): number => {
  const place = one.merits.findIndex((merit, i) => merit !== other.merits[i]);
  return place < 0 ? 0 : (other.merits[place] ?? 0) - (one.merits[place] ?? 0);
};

/**
 * Pairs the figures of two reports, each at most once: within an indicator first those of the same unit,
 * scope and kind of period, then those whose names are most alike, then in order. Greedy, so that the best
 * pair is never given up for the sake of others. Which report comes first changes nothing but the order.
 */
export const pairFigures = (a: Side, b: Side): Pair[] => {
  const theirs = grouped(b);
  return [...grouped(a)].flatMap(([key, ours]) => {
    const others = theirs.get(key) ?? [];
    const candidates = ours.flatMap((x) => others.map((y) => candidate(x, y)).filter((c) => c !== null));
    const taken = new Set<Placed>();
    return candidates.sort(byMerits).flatMap((c) => {
      if (taken.has(c.a) || taken.has(c.b)) return [];
      taken.add(c.a).add(c.b);
      return [{ a: c.a.figure, b: c.b.figure }];
    });
  });
};
