import type { BodyKind } from '../../model';
import * as words from './body-words';
import { yearsInDigits } from './dates';
import type { Region } from './region';
import { firstGroup } from './place-names';

/** Who reports; the name is null where only its kind is known. */
export interface Body {
  body: string | null;
  bodyKind: BodyKind;
}

const squeeze = (text: string): string => yearsInDigits(text.replace(/\s+/g, ''));

/** A division's government: 人民政府, in prefectures and leagues 行政公署. */
const governmentOf = (place: string): string => `${place}${/(?:地区|盟)$/.test(place) ? '行政公署' : '人民政府'}`;

const townOf = (name: string): string => {
  const own = words.TOWN_OFFICE.exec(name)?.[1] ?? name;
  return `${own}${own.endsWith('街道') ? '办事处' : '人民政府'}`;
};

/** Short names of a division written out, where it is the one that was found: 恩施州司法局. */
const writtenOut = (name: string, short: string, { regionName }: Region): string =>
  regionName !== null && regionName.startsWith(short.slice(0, 2)) ? name.replace(short, regionName) : name;

/** A name without a division's: 市教育局, 省人民政府, 水利部. */
const unplaced = (name: string, region: Region): Body | null => {
  const place = region.regionLevel === 'nation' ? null : region.regionName;
  const rest = name.replace(words.UNIT_FIRST, '');
  if (words.GOVERNMENT.test(rest)) return { body: place && governmentOf(place), bodyKind: 'government' };
  if (words.TOWN_OFFICE.test(rest) || words.TOWN.test(rest)) return { body: townOf(rest), bodyKind: 'subdistrict' };
  const zone = words.ZONE.test(rest) ? `${rest}管理委员会` : rest;
  if (/^[我本]/.test(rest) || rest.length < 3 || !words.DEPARTMENT.test(zone)) return null;
  const ofTheState = words.OF_THE_STATE.test(rest) || (place !== null && rest.includes(place.slice(0, -1)));
  const inFull = ofTheState ? zone : place === null ? name.slice(0, name.length - rest.length) + zone : place + zone;
  return { body: inFull, bodyKind: 'department' };
};

/**
 * Understands the name of a body, folded: its kind, and the name in full.
 * @param bare whether a division's name alone means its government, as in a title
 * @returns null for what names no body
 */
export const readBody = (raw: string, region: Region, bare: boolean): Body | null => {
  const name = squeeze(raw);
  const place = firstGroup(name);
  if (!place) return unplaced(name, region);
  const end = place.at + place.name.length;
  const rest = name.slice(end);
  const upTo = writtenOut(name.slice(0, end), place.name, region);
  if (rest === '' || words.GOVERNMENT.test(rest)) {
    return rest === '' && !bare ? null : { body: governmentOf(upTo), bodyKind: 'government' };
  }
  const inside = rest.replace(/^(?:人民)?政府(?=.{2,}(?:街道|镇|乡))/, '');
  if (words.TOWN_OFFICE.test(inside) || words.TOWN.test(inside)) return { body: townOf(inside), bodyKind: 'subdistrict' };
  if (words.ZONE.test(rest)) return { body: `${upTo}${rest}管理委员会`, bodyKind: 'department' };
  return words.DEPARTMENT.test(rest) ? { body: upTo + rest, bodyKind: 'department' } : null;
};

/** The body that a title names, before the year or the subject or in brackets at its end; null where it names none. */
export const bodyOfTitle = (raw: string, region: Region): Body | null => {
  const quoted = /《(?=[^》]{0,99}(?:法治|依法行政))([^》]{4,200})》/.exec(raw)?.[1] ?? raw;
  const title = squeeze(quoted).replace(words.BEFORE_NAME, '');
  const lead = title.slice(0, title.search(words.NAME_ENDS)).replace(words.AFTER_NAME, '').replace(words.BEFORE_NAME, '');
  if (lead !== '') return readBody(lead, region, true);
  const inBrackets = /\(([^()]{3,30})\)$/.exec(title)?.[1];
  return inBrackets === undefined ? null : readBody(inBrackets, region, false);
};
