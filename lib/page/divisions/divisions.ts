import type { RegionLevel } from '../../model';
import rows from './data/divisions.json';

/** A division of China at county level or above, by the name and code it had from the first to the last year. */
export interface Division {
  code: string;
  name: string;
  from: number;
  to: number;
  /** The code of what took its place, where it ended and that has another code. */
  next: string | null;
}

/** The last year of what exists today. */
export const STILL = 9999;

const parse = (row: string): Division => {
  const [, code = '', name = '', from, to, next = null] = /^(\d{6})(\S+)(?: (\d*)-(\d*)(?:>(\d{6}))?)?$/.exec(row) ?? [];
  return { code, name, from: from ? Number(from) : 0, to: to ? Number(to) : STILL, next };
};

/** Parts of a name that daily use leaves out: 恩施土家族苗族自治州 is called 恩施州, 长阳土家族自治县 also 长阳县. */
const PEOPLES =
  /(?:维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|土家|布依|朝鲜|哈尼|傈僳|拉祜|景颇|纳西|仡佬|毛南|仫佬|东乡|保安|撒拉|裕固|布朗|普米|独龙|鄂温克|鄂伦春|达斡尔|[壮回藏苗彝满侗瑶白傣黎羌佤畲水京土怒各])族?/g;

/** The short names of a division, none for most: provinces drop their unit (浙江), autonomous divisions also their peoples. */
const shortNames = (code: string, name: string): string[] => {
  if (code.endsWith('0000') && /[省市]$/.test(name)) return [name.slice(0, -1)];
  const [, stem, unit] = /^(.+?)自治([区州县旗])$/.exec(name) ?? [];
  if (stem === undefined || unit === undefined) return [];
  const bare = stem.replace(PEOPLES, '');
  // 内蒙古 is called after a people and keeps it.
  if (bare.length < 2) return [unit === '区' ? stem : stem.replace(/族$/, '') + unit];
  return unit === '区' ? [bare] : [bare + unit];
};

let index: { all: Division[]; byName: Map<string, Division[]>; byCode: Map<string, Division[]>; starts: Map<number, number> } | undefined;

/** The first two characters of a name as one number: most places of a text are seen by it to start none. */
const startAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

const put = (map: Map<string, Division[]>, key: string, division: Division): void => {
  const list = map.get(key);
  if (list) list.push(division);
  else map.set(key, [division]);
};

/** Built on first use: the detector's page never needs it, the reader once. */
const names = () => {
  if (index) return index;
  const byName = new Map<string, Division[]>();
  const byCode = new Map<string, Division[]>();
  const starts = new Map<number, number>();
  const all = rows.map(parse);
  for (const division of all) {
    put(byCode, division.code, division);
    if (division.next !== null) put(byCode, division.next, division);
    for (const name of [division.name, ...shortNames(division.code, division.name)]) {
      put(byName, name, division);
      starts.set(startAt(name, 0), Math.max(starts.get(startAt(name, 0)) ?? 0, name.length));
    }
  }
  return (index = { all, byName, byCode, starts });
};

/** Every division there is or was, by code. */
export const allDivisions = (): readonly Division[] => names().all;

/** Divisions ever called so, in full or in short. */
export const divisionsNamed = (name: string): readonly Division[] => names().byName.get(name) ?? [];

/** The longest name of a division that starts at this place of a text; null where none does. */
export const nameAt = (text: string, at: number): string | null => {
  const { byName, starts } = names();
  const longest = starts.get(startAt(text, at)) ?? 0;
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const name = text.slice(at, at + length);
    if (byName.has(name)) return name;
  }
  return null;
};

/** Level of a GB/T 2260 code; null for what is none. Counties, districts and county-level cities are of one level. */
export const levelOf = (code: string | null): RegionLevel | null => {
  if (code === null || !/^\d{6}$/.test(code) || code.startsWith('00')) return null;
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
};

/** Codes of the divisions that this one lies in, nearest first: 130104 lies in 130100 and 130000. */
export const parentsOf = (code: string): string[] =>
  [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((parent, i, all) => parent !== code && all.indexOf(parent) === i);

/** Every division that had this code, and those whose place was taken by one that has it. */
export const divisionsAround = (code: string): readonly Division[] => names().byCode.get(code) ?? [];
