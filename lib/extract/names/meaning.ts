import { indicatorById, type Indicator } from '../../catalogue';
import type { BodyKind, Reason, Scope } from '../../model';
import { ending } from '../../text/edges';
import type { Quantity } from '../figures/quantity';
import type { SaidScope } from '../properties/scopes';

/** A scope and why. */
export interface Owner {
  scope: Scope;
  reason: Reason;
}

/**
 * Whose figure it is. What only a government itself does (常务会议, 政府规章) is its own unless its clause says otherwise;
 * where the text says nothing else it is the whole area's.
 */
export function scopeOf(said: SaidScope | null, indicator: Indicator | null, bodyKind: BodyKind | null): Owner {
  const only = indicator?.scope === 'G';
  const governments = only || indicator?.scope === 'GB';
  const inHouse = indicator !== null && isInHouse(indicator, bodyKind);
  // What is said of the whole area further up does not make the body's own work the area's.
  const passing = said?.scope === 'jurisdiction' && (only ? !said.own : (governments || inHouse) && said.reason.by === 'paragraph');
  if (said && !passing) return said;
  if (inHouse) return { scope: 'government', reason: { by: 'body', words: '' } };
  if (governments) return { scope: 'government', reason: { by: 'catalogue', words: indicator!.zh } };
  return { scope: 'jurisdiction', reason: { by: 'default', words: '' } };
}

/**
 * Whether a body that is no division's government tells of itself: a street of all it does but what the catalogue knows to be
 * counted of the people there, a department of its rules, decisions, accounts to others and lawsuits, not of its trade.
 */
function isInHouse({ scope, category }: Indicator, bodyKind: BodyKind | null): boolean {
  if (bodyKind === 'subdistrict') return !(scope.includes('W') && category === 'disputes');
  return bodyKind === 'department' && (scope.includes('G') || ['rules', 'decisions', 'oversight'].includes(category) || (category === 'disputes' && scope.startsWith('B')));
}

/** A part told apart only by whose it is: 其中市本级412起. */
const NAMES_ONLY_WHOSE = /^(?:全|本|我|各|设区)?(?:自治区|地区|省|市|县|区|州|盟|旗|乡镇|镇街|街道|镇|局|\((?:市、)?[区市]\)|\(市、区\))*(?:本级|级|直|直属|政府|局|各|及|和|部门|单位|机关|常务会议?)*(?:报备|报送|办理|直接办理|受理|收到|审查|审核|查办|承办|开展|举办|制定)?(?:案件|文件)?$/;

/**
 * The indicator a part takes from its whole: where it is told apart only by whose it is, and where the catalogue knows the
 * whole to consist of its like (调解委员会268个,其中村231个).
 */
export function inheritedFrom(indicator: string | null, sameUnit: boolean, words: string): string | null {
  if (!sameUnit) return null;
  const ownKind = indicator !== null && (indicatorById(indicator)?.partOf?.includes(indicator) ?? false);
  return ownKind || /类$/.test(words) || NAMES_ONLY_WHOSE.test(words) ? indicator : null;
}

/** What stands before a figure that is quoted only for comparison. */
const COMPARISON = ending(/[,;:(较比而](?:上年度?|去年|上一年|\d{4}年(?:底|末)?)(?:同期)?的?[(]?(?:分别)?(?:为|是|仅)?\s{0,3}$/);

/** How far before its number such words begin at most. */
const LONGEST_COMPARISON = 14;

/**
 * Index of the figure whose earlier year's value stands here for comparison (较2022年的51件, (上年420件)), or -1.
 * @param at index of the figure
 * @param from where its sentence begins
 */
export function quotedOf(text: string, figures: readonly Quantity[], at: number, from: number): number {
  const { start } = figures[at]!;
  if (!COMPARISON.testIn(text, Math.max(from, start - LONGEST_COMPARISON), start)) return -1;
  for (let i = at - 1; i >= 0 && figures[i]!.start >= from; i -= 1) if (figures[i]!.unit === figures[at]!.unit) return i;
  return -1;
}
