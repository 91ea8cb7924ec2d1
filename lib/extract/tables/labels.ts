import { splitHead, type HeadUnit } from './units';

/** Columns that number or name the rows and hold no figure. */
export const NO_FIGURES = /序号|编号|代码|年份|年度$|日期|时间|电话|邮编|文号|索引|^(?:NO|No)\.?$/;

/** A year within a head. */
export const YEAR = /(?<!\d)((?:19|20)\d\d)(?:\s*年度?)?(?!\d)/;
const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、](?!\d))\s*/;

/** Heads that say only that a number stands below: the row's name is enough. */
const GENERIC = /^(?:数量|数值|数据|数|件数|个数|总数|指标值|完成数|完成情况|情况|本年|当年|全年)$/;

/** A row's name is not a paragraph. */
const LONGEST_NAME = 24;

/** What the heads of a row or a column say together. */
export interface Heads {
  /** As a person would write it: 行政处罚·一般程序. */
  label: string;
  /** As printed. */
  printed: string;
  unit: HeadUnit | null;
  /** The year they name, or how far it lies from the report's. */
  year: string | null;
  shift: number | null;
}

const nameOf = (part: string): string => part.replace(/^其中\s*:?/, '').replace(NUMBERING, '').replace(YEAR, '').replace(/^(?:本年度?|今年|上年度?|去年)(?:同期)?数?/, '').replace(/\s/g, '').replace(/^(?:年份|年度)$/, '').slice(0, LONGEST_NAME);

/** Reads heads, outermost first; the innermost that names a unit or a year counts. */
export function readHeads(parts: readonly string[]): Heads {
  const split = parts.map(splitHead);
  const printed = parts.join('');
  const names = split.map(({ name }) => nameOf(name)).filter((name, i, all) => name !== '' && name !== all[i - 1]);
  const year = [...parts].reverse().map((part) => YEAR.exec(part)?.[1]).find((found) => found !== undefined) ?? null;
  const shift = /上年|去年/.test(printed) ? -1 : /本年|今年/.test(printed) ? 0 : null;
  return { label: names.join('·'), printed, unit: split.reduceRight<HeadUnit | null>((found, { unit }) => found ?? unit, null), year, shift };
}

/** What a row's name adds nothing to. */
export const isGeneric = (label: string): boolean => GENERIC.test(label);
