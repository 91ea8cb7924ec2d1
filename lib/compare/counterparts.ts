import type { Pausing } from '../pausing';
import { namesNear } from './near-names';
import type { Likes, Placed } from './pairing';

/** Two figures of one indicator but of unlike names are different things, e.g. two of its kinds. */
export const RELATED = 0.5;
/** Without an indicator only the name speaks, so it must be the same but for a word in a long one. */
export const NEARLY_EQUAL = 0.9;

const kindOf = ({ figure, period }: Placed): string => `${figure.scope} ${period}`;

/**
 * Finds in a group of one report those that a figure of the other may be paired with as far as names go, without a look at all of them:
 * of a table whose rows were all renamed each would be weighed against each. Where there is an indicator, those that stand alone are
 * found under any name, and all come in the group's order. It may be put down on the way.
 * @param seekers those for whom will be asked
 */
export function* counterparts(group: readonly Likes[], seekers: readonly Likes[]): Pausing<(own: Likes) => Pausing<Likes[]>> {
  const isNamed = (group[0]?.first.figure.indicator ?? null) !== null;
  const near = yield* namesNear(group, seekers, isNamed ? RELATED : NEARLY_EQUAL);
  if (!isNamed) return near;
  const soles = new Map(group.flatMap((one): [string, Likes][] => (one.first.soleOfKind ? [[kindOf(one.first), one]] : [])));
  return function* (own) {
    const { first } = own;
    const found = new Set(yield* near(own));
    const sole = first.soleOfKind && soles.get(kindOf(first));
    if (sole) found.add(sole);
    if (first.soleOfGroup && group[0]?.first.soleOfGroup) found.add(group[0]);
    return [...found].sort((a, b) => a.rank - b.rank);
  };
}
