import type { BodyKind, RegionLevel } from '../model';
import { chargeOf } from './body';
import type { Line, Placed } from './lines';
import { peersKey } from './peers';

/** Bodies that may be ranked among each other: of one level and of one office. */
export interface PeerGroup<R extends Placed = Placed> {
  /** As `peersKey` gives it; empty where level or office is not known. */
  key: string;
  level: RegionLevel | null;
  bodyKind: BodyKind | null;
  /** What departments of this group are charged with, without place and rank; null for governments. */
  charge: string | null;
  lines: Line<R>[];
}

/** Lines by the group their body is of, the largest group first; in a group by the code of their place, as statistics list them. */
export const peerGroupsOf = <R extends Placed>(lines: readonly Line<R>[]): PeerGroup<R>[] => {
  const groups = new Map<string, PeerGroup<R>>();
  for (const line of lines) {
    const { regionLevel: level, bodyKind } = line.report;
    const charge = bodyKind === 'department' ? chargeOf(line.report) : null;
    const key = peersKey(line.report) ?? '';
    const group = groups.get(key) ?? { key, level, bodyKind, charge, lines: [] };
    groups.set(key, group);
    group.lines.push(line);
  }
  for (const { lines: own } of groups.values()) own.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length);
};
