import { changesOf } from '../compare/changes';
import { peersKey } from '../compare/peers';
import { fold } from '../text';
import { keptFigures } from '../corrections/apply';
import type { Contents, ListedReport, Revision } from '../records';
import { asDecided } from './as-decided';

/** A report in a list, with the keys it is found by. */
export interface Listing extends ListedReport {
  /** What its place may be found under: its code and its name; `NOWHERE` where neither is known. */
  places: string[];
  /** Bodies of one key are ranked among each other; empty where that is not known. */
  peers: string;
  /** First two digits of the code, empty where it is not known. */
  province: string;
  /** 1 for a sample, 0 for what the reader saved: a truth value cannot be looked up. */
  sampled: 0 | 1;
}

/** What a report is found by beside its facts: labels and indicators of its figures, a line each. */
export interface SearchText {
  id: string;
  text: string;
}

/** Stands for the place of a report that is of none. */
export const NOWHERE = '?';

/** One way of writing a place's name: pages in traditional characters name it too. */
const nameKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The keys under which reports of the same place may stand: more than are of it, as names repeat. */
export const placeKeys = ({ regionCode, regionName }: Pick<ListedReport, 'regionCode' | 'regionName'>): string[] => {
  const keys = [regionCode, regionName === null ? null : nameKey(regionName)].filter((key) => key !== null);
  return keys.length > 0 ? keys : [NOWHERE];
};

const searchTextOf = (contents: Contents): string => {
  const lines = keptFigures(contents.observations).flatMap(({ label, indicator }) => [label, indicator ?? '']);
  return [...new Set(lines)].filter((line) => line !== '').join('\n');
};

/** What lists and searches know of a report, from its records as they were read and decided, and from its earlier readings. */
export const listingOf = (raw: Contents, revisions: readonly Revision[]): { listing: Listing; search: SearchText } => {
  const contents = asDecided(raw);
  const { report } = contents;
  const listing: Listing = {
    ...report,
    corrections: raw.corrections.length,
    changed: changesOf(raw, revisions).reduce((sum, { figures }) => sum + figures.length, 0),
    places: placeKeys(report),
    peers: peersKey(report) ?? '',
    province: report.regionCode?.slice(0, 2) ?? '',
    sampled: report.sample ? 1 : 0,
  };
  return { listing, search: { id: report.id, text: searchTextOf(contents) } };
};
