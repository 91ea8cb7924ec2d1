import type { RegionLevel } from '../model';
import { codeNow, levelOf } from './divisions';
import { firstFound, type Found } from './found';
import { mentionsIn, resolve, type Mention } from './mentions';

/** The texts a region may be found in, folded. */
export interface RegionSources {
  title: string | null;
  /** Lines between the top of the page and the first paragraph, without the addressee. */
  head: readonly string[];
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

/** The deepest of the names written together first: 郑州市金水区 → 金水区; 清水县人民政府关于清水县… → 清水县. */
export const firstGroup = (text: string): Mention | null => {
  const mentions = mentionsIn(text);
  let deepest = mentions[0] ?? null;
  for (const mention of mentions.slice(1)) {
    if (deepest && mention.within.at(-1) === deepest.name && mention.at === deepest.at + deepest.name.length) deepest = mention;
  }
  return deepest;
};

/** A line that is a body's name and nothing else: a signature, or an author below the title. */
const bodyLine = (line: string): Mention | null => {
  const bare = line.length > 200 ? line : line.replace(/\s|\(.*\)/g, '');
  return bare.length <= 30 && /(?:政府|[局厅委办会部处所队]|中心)(?:办公[室厅])?$/.test(bare) ? firstGroup(bare) : null;
};

/** What a government calls itself by: 我县, 全县. Gives the unit said most, the first person counting for more. */
const selfUnit = (text: string): string | null => {
  const votes = new Map<string, number>();
  for (const [, who, unit = ''] of text.matchAll(/(我|全)([省市县区州盟旗])/g)) votes.set(unit, (votes.get(unit) ?? 0) + (who === '我' ? 5 : 1));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The place of this unit that the text names most, the earlier of two; one mention alone may be anybody's. */
const mostNamed = (mentions: readonly Mention[], unit: string | null): Mention | null => {
  if (unit === null) return null;
  const counts = new Map<string, number>();
  for (const { name } of mentions) if (name.endsWith(unit)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < 2) return null;
  return mentions.find((mention) => mention.name === name) ?? null;
};

/** A ministry or another body of the State Council by its name at the start of a title; no place stands in it. */
const MINISTRY = /^(?:中华人民共和国)?(?:国务院|国家[^\d]{2,8}(?:[局署委]|委员会)(?=20\d\d|关于|法治)|[^省市县区州委\d]{2,8}部(?=20\d\d|关于|法治))/;

/**
 * The division at county level or above whose government, department or sub-district reports. In the order of trust: title,
 * signature, lines under the title, what the text calls itself and names most, the named source, the site. A report reprinted
 * elsewhere is its own government's, so the site comes last and otherwise only tells places of one name apart.
 */
export const findRegion = (sources: RegionSources): Found<Region> | null => {
  const { title, head, tail, text, source, site, siteDivision, year } = sources;
  const inText = mentionsIn(text);
  const lines = (list: readonly string[]) => list.map(bodyLine).find((mention) => mention !== null) ?? null;
  const inTitle = () => (title === null ? null : (firstGroup(title) ?? (MINISTRY.test(title) ? NATION : null)));
  const named = firstFound<Mention | Region>([
    ['title', inTitle],
    ['signature', () => lines([...tail].reverse())],
    ['under-title', () => lines(head)],
    ['text', () => mostNamed(inText, selfUnit(text))],
    ['source', () => source === null ? null : firstGroup(source)],
    ['site', () => site === null ? null : firstGroup(site)],
  ]);
  if (!named || 'regionName' in named.value) return named as Found<Region> | null;
  const around = [source, site].flatMap((place) => (place === null ? [] : mentionsIn(place)));
  const found = resolve(named.value, year, [...around, ...around, ...around, ...inText], siteDivision);
  const region = found
    ? { regionName: found.name, regionCode: found.code, regionCodeNow: codeNow(found), regionLevel: levelOf(found.code) }
    : { regionName: named.value.name, regionCode: null, regionCodeNow: null, regionLevel: null };
  return { value: region, origin: named.origin };
};
