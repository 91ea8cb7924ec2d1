import type { RegionLevel } from '../../model';
import type { Pausing } from '../../pausing';
import { codeNow } from '../divisions/history';
import { levelOf } from '../divisions/divisions';
import { firstFound, type Found } from './found';
import { findingMentions, mentionsIn, resolve, type Mention } from '../divisions/mentions';
import { fromSubject, VERB } from './opening';
import { bodyLine, mostNamed, placeIn, placeOfAddressee, placeOfOpening, selfUnit } from './place-names';

/** The texts a region may be found in, folded. */
export interface RegionSources {
  title: string | null;
  /** Lines between the top of the page and the first paragraph, without the addressee. */
  head: readonly string[];
  /** The line that says to whom the report is addressed, 省人民政府:; null where there is none. */
  addressee: string | null;
  /** The first paragraph. */
  opening: string;
  /** The last lines of the article. */
  tail: readonly string[];
  text: string;
  /** ContentSource or 来源. */
  source: string | null;
  /** SiteName, or the site's part of the window title. */
  site: string | null;
  /** First six digits of the site's identification code (SiteIDCode), which are its division's. */
  siteDivision: string | null;
  year: number | null;
}

export interface Region {
  regionName: string | null;
  regionCode: string | null;
  regionCodeNow: string | null;
  regionLevel: RegionLevel | null;
}

/** No place is known. */
export const NOWHERE: Region = { regionName: null, regionCode: null, regionCodeNow: null, regionLevel: null };
const NATION: Region = { regionName: '全国', regionCode: null, regionCodeNow: null, regionLevel: 'nation' };

/** A ministry or another body of the State Council as the subject of a first sentence, and by its name at the start of a title; no place stands in it. */
const MINISTRY_SPEAKS = new RegExp(`^(?:[^省市县区州委\\d,]{1,8}[^门分干]部|国家[^\\d,]{2,8}?(?:局|署|委员会))(?=${VERB})`);
const MINISTRY = /^(?:中华人民共和国)?(?:国务院|国家[^\d]{2,8}(?:[局署委]|委员会)(?=20\d\d|关于|法治)|[^省市县区州委\d]{2,8}部(?=20\d\d|关于|法治))/;

/**
 * The division at county level or above whose government, department or sub-district reports. A report reprinted
 * elsewhere is its own government's, so the site comes last and otherwise only tells places of one name apart.
 */
export function* findRegion(sources: RegionSources): Pausing<Found<Region> | null> {
  const { title, head, addressee, opening, tail, text, source, site, siteDivision, year } = sources;
  const inText = yield* findingMentions(text);
  const unit = selfUnit(text);
  const lines = (list: readonly string[]) => list.map(bodyLine).find((mention) => mention !== null) ?? null;
  const inTitle = () => (title === null ? null : (placeIn(title) ?? (MINISTRY.test(title) ? NATION : null)));
  const named = firstFound<Mention | Region>([
    ['title', inTitle],
    ['signature', () => lines([...tail].reverse())],
    ['under-title', () => lines(head)],
    ['opening', () => (MINISTRY_SPEAKS.test(fromSubject(opening)) ? NATION : placeOfOpening(opening, unit))],
    ['addressee', () => placeOfAddressee(addressee, text)],
    ['text', () => mostNamed(inText, unit)],
    ['source', () => source === null ? null : placeIn(source)],
    ['site', () => site === null ? null : placeIn(site)],
  ]);
  if (!named || 'regionName' in named.value) return named as Found<Region> | null;
  const around = [source, site].flatMap((place) => (place === null ? [] : mentionsIn(place)));
  const found = resolve(named.value, year, [...around, ...around, ...around, ...inText], siteDivision);
  const region = found
    ? { regionName: found.name, regionCode: found.code, regionCodeNow: codeNow(found), regionLevel: levelOf(found.code) }
    : { regionName: named.value.name, regionCode: null, regionCodeNow: null, regionLevel: null };
  return { value: region, origin: named.origin };
}
