import { mentionsIn, type Mention } from '../divisions/mentions';
import { fromSubject } from './opening';

/** The deepest of the names written together first: 郑州市金水区 → 金水区; 清水县人民政府关于清水县… → 清水县. */
export const firstGroup = (text: string): Mention | null => {
  const mentions = mentionsIn(text);
  let deepest = mentions[0] ?? null;
  for (const mention of mentions.slice(1)) {
    if (deepest && mention.within.at(-1) === deepest.name && mention.at === deepest.at + deepest.name.length) deepest = mention;
  }
  return deepest;
};

/** Zones and offices of the customs are named after their city without its unit: 珠海高新技术产业开发区, 南宁海关. */
const CITY_ALONE = /([一-龥]{2,3})(?=(?:国家)?(?:高新|高技术|经济技术|经济开发|经开|综合保税|保税|航空港|临空|海关))/;

/** The place that a body's name names, by its unit or without. */
export const placeIn = (text: string): Mention | null => {
  const city = CITY_ALONE.exec(text)?.[1];
  const names = city === undefined ? [] : ['市', '盟', '州', '地区'].map((unit) => city + unit);
  return names.map(firstGroup).find((mention) => mention !== null) ?? firstGroup(text);
};

/** The place that is, or whose office is, the subject of the first sentence: no other unit than the text calls its own. */
export const placeOfOpening = (opening: string, unit: string | null): Mention | null => {
  const found = firstGroup(fromSubject(opening));
  const first = found && found.at === found.within.join('').length;
  const leader = found && /^(?:省|市|区|县)?委/.test(fromSubject(opening).slice(found.at + found.name.length));
  return found && first && !leader && (unit === null || found.name.endsWith(unit)) ? found : null;
};

/** A line that is a body's name and nothing else: a signature, or an author below the title. */
export const bodyLine = (line: string): Mention | null => {
  const bare = line.length > 200 ? line : line.replace(/\s|\(.*\)/g, '');
  return bare.length <= 30 && /(?:政府|[局厅委办会部处所队]|中心)(?:办公[室厅])?$/.test(bare) ? firstGroup(bare) : null;
};

/** What a government calls itself by: 我县, 全县. Gives the unit said most, the first person counting for more. */
export const selfUnit = (text: string): string | null => {
  const votes = new Map<string, number>();
  for (const [, who, unit = ''] of text.matchAll(/(我|全)([省市县区州盟旗])/g)) votes.set(unit, (votes.get(unit) ?? 0) + (who === '我' ? 5 : 1));
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The place of this unit that the text names most, the earlier of two; one mention alone may be anybody's. */
export const mostNamed = (mentions: readonly Mention[], unit: string | null): Mention | null => {
  if (unit === null) return null;
  const counts = new Map<string, number>();
  for (const { name } of mentions) if (name.endsWith(unit)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [name, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (count < 2) return null;
  return mentions.find((mention) => mention.name === name) ?? null;
};

/**
 * The place of the government that a letter is addressed to, where a department writes: it reports to the government of its own
 * division. A government reports to the one above, whose place is not its own.
 */
export const placeOfAddressee = (addressee: string | null, text: string): Mention | null =>
  addressee !== null && /(?:政府|[市县区]委):$/.test(addressee) && /我[局厅委办](?![办托理法])/.test(text) ? firstGroup(addressee) : null;
