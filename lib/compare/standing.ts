import { isKept } from '../corrections/apply';
import type { Contents, StoredObservation } from '../records';
import { whoseOf, type Whose } from './beside';
import { likeBodies, sameBody } from './body';
import { caveatsOf, UNLIKE } from './caveats';
import { signedValue } from './measure';
import { pairFigures } from './pairing';
import type { ReportLike } from './types';

/** One report's figure among its peers. */
export interface Peer {
  whose: Whose;
  value: number;
  qualifier: StoredObservation['qualifier'];
  /** The figure that was asked about. */
  own: boolean;
}

/** Where a figure stands among the saved reports of the same level and year. */
export interface Standing {
  /** The words of the figure asked about. */
  quote: string;
  unit: string | null;
  /** Its place counted from the greatest value, 1 being the greatest; equals share a place. */
  rank: number;
  /** How many reports give the figure, this one among them. */
  of: number;
  /** How many share its place, itself among them. */
  tied: number;
  /** From the greatest value down, its own among them; at most `MOST_PEERS`, then evenly thinned. */
  peers: Peer[];
}

/** More dots than this say nothing more. */
export const MOST_PEERS = 120;

/**
 * The reports that one is ranked among: of its level and year and of a like body elsewhere, each once, however
 * many pages of it were kept. Of equals, the first given.
 */
export const peersOf = <T extends ReportLike>(report: ReportLike, others: readonly T[]): T[] => {
  if (report.year === null || report.regionLevel === null) return [];
  const peers: T[] = [];
  // Looked for among those of the place's code or name alone: with thousands of places, comparing each with each would take seconds.
  const known = new Map<string, T[]>();
  for (const other of others) {
    const like = other.id !== report.id && other.year === report.year && other.regionLevel === report.regionLevel && likeBodies(report, other);
    if (!like || sameBody(report, other)) continue;
    const keys = [other.regionCode, other.regionName].filter((key) => key !== null);
    if (keys.some((key) => known.get(key)?.some((one) => sameBody(one, other)))) continue;
    for (const key of keys) known.set(key, [...(known.get(key) ?? []), other]);
    peers.push(other);
  }
  return peers;
};

/** Every so many of a list, its first and last and the one that is wanted always among them. */
const thinned = (peers: Peer[]): Peer[] => {
  if (peers.length <= MOST_PEERS) return peers;
  const step = (peers.length - 1) / (MOST_PEERS - 2);
  const kept = new Set(Array.from({ length: MOST_PEERS - 1 }, (_, at) => Math.round(at * step)));
  return peers.filter(({ own }, at) => own || kept.has(at));
};

type Compared = Pick<Contents, 'report' | 'observations'>;

/**
 * Ranks one figure among its peers' figures of the same indicator, sort of number, scope and kind of period.
 * @param peers reports as `peersOf` gives them, with at least their figures of that indicator
 * @returns null where the figure has no indicator or no peer gives the like
 */
export const standingOf = (own: Compared, figure: StoredObservation, peers: readonly Compared[]): Standing | null => {
  const { indicator } = figure;
  if (indicator === null) return null;
  const ofIndicator = ({ observations, report }: Compared) => ({ figures: observations.filter((one) => one.indicator === indicator && isKept(one.decided)), year: report.year });
  const ours = ofIndicator(own);
  const others = peers.flatMap((peer): Peer[] => {
    const pair = pairFigures(ours, ofIndicator(peer)).find(({ a }) => a === figure);
    if (!pair || caveatsOf(pair, own.report.year, peer.report.year).some((caveat) => UNLIKE.includes(caveat))) return [];
    return [{ whose: whoseOf(peer.report), value: signedValue(pair.b), qualifier: pair.b.qualifier, own: false }];
  });
  if (others.length === 0) return null;
  const value = signedValue(figure);
  const all: Peer[] = [{ whose: whoseOf(own.report), value, qualifier: figure.qualifier, own: true }, ...others];
  all.sort((a, b) => b.value - a.value);
  return {
    quote: figure.quote,
    unit: figure.unit,
    rank: 1 + others.filter((other) => other.value > value).length,
    of: all.length,
    tied: all.filter((one) => one.value === value).length,
    peers: thinned(all),
  };
};
