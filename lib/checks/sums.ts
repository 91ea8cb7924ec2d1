import { indicatorById } from '../catalogue';
import { roundSum } from '../extract/figures/quantity';
import type { Check, Gap } from '../model';
import { eachOf, type Pausing } from '../pausing';
import { possible, printed, sumCheck } from './arithmetic';
import { depthsOf } from './brackets';
import { settle, type Settled } from './exhaustive';
import { Ledger } from './ledger';
import { alikeUnits, listsOf, type Figures, type List } from './lists';
import { chanceOfSlip } from './slips';
import { lastTotals } from './total-last';

/** What the arithmetic of a text comes to: what it states, and what it leaves open. */
export interface Findings {
  checks: Check[];
  gaps: Gap[];
}

/** The parts that one complete division of the whole consists of, where the catalogue knows it and all are there. */
function divisionAmong({ observations }: Figures, whole: number, parts: readonly number[]): number[] | null {
  for (const division of indicatorById(observations[whole]!.indicator)?.sumOf ?? []) {
    const members = parts.filter((p) => division.includes(observations[p]!.indicator ?? ''));
    if (members.length === division.length && division.every((id) => members.some((p) => observations[p]!.indicator === id))) return members;
  }
  return null;
}

/** Sums that come out, wherever the reader found parts; of tables those too that do not. */
function* fitting(input: Figures): Pausing<Check[]> {
  const found = yield* eachOf(input.splits, ({ whole, parts, announced }): Check[] => {
    if (parts.length < 2) return [];
    const all = sumCheck(input, whole, parts);
    if (all.verdict === 'holds' || announced === 'table') return [all];
    const division = divisionAmong(input, whole, parts);
    const check = division && sumCheck(input, whole, division);
    return check?.verdict === 'holds' ? [check] : [];
  });
  return found.flat();
}

/** Another reading of the same words comes out: fewer of the figures, or a whole a little further back. */
function comesOutOtherwise(input: Figures, { whole, run }: List): boolean {
  const { observations, contexts } = input;
  const totals = new Set<number>();
  for (let k = run[0]! - 1; k >= Math.max(0, run[0]! - 6) && contexts[k]!.paragraph === contexts[whole]!.paragraph; k -= 1) {
    if (alikeUnits(input, k, whole)) totals.add(observations[k]!.value);
  }
  let sum = 0;
  return run.some((part, k) => {
    sum = roundSum(sum + observations[part]!.value);
    return k > 0 && totals.has(sum);
  });
}

/** Of a list that is only likely to be whole, so unlikely must it be that what is missing looks like a slip by chance. */
const TELLING = 0.005;
/** Printed in 万 and meant in 亿, or the other way. */
const TEN_THOUSAND = 10_000;

/** One number of the list with 万 for 亿 explains all of the difference. */
function wrongMultiplier(input: Figures, { total, parts, computed, stated }: Check): boolean {
  const value = (i: number): number => input.observations[i]!.value;
  const range = possible(printed(input, total));
  const width = Math.max(range.high - range.low, ...parts.map((part) => printed(input, part).step)) * (parts.length + 1);
  const meets = (sum: number, whole: number): boolean => Math.abs(sum - whole) <= width;
  return (
    meets(computed, stated / TEN_THOUSAND) || meets(computed, stated * TEN_THOUSAND) ||
    parts.some((part) => value(part) >= TEN_THOUSAND && (meets(computed - value(part) + value(part) / TEN_THOUSAND, stated) || meets(computed - value(part) + value(part) * TEN_THOUSAND, stated)))
  );
}

/** Whether the text contradicts itself, or only does not say what the rest is. */
function contradicts(input: Figures, check: Check, { exhaustive, disjoint, parts }: Settled): boolean {
  if (exhaustive === 'certain') return true;
  if (check.computed > check.stated && disjoint) return true;
  if (exhaustive !== 'likely') return false;
  const step = Math.min(...[check.total, ...parts].map((i) => input.steps[i] || 1));
  return chanceOfSlip((check.stated - check.computed) / step) <= TELLING || wrongMultiplier(input, check);
}

/** Two kinds that are less than half of it are a highlight, no division. */
const isWorthTelling = ({ computed, stated }: Check, { parts, exhaustive, division }: Settled): boolean =>
  exhaustive !== 'open' || division || parts.length > 2 || computed >= stated / 2;

/** A total far from the sum is meant of something else: 新聘12名、8名,共计128名 tells the stock. */
const isSameSize = ({ computed, stated }: Check): boolean => computed >= stated / 2 && computed <= stated * 2;

const gapOf = ({ kind, total, parts, stated, computed }: Check): Gap => ({ kind, total, parts, stated, computed });

/** Sums the text states: those that come out, those that cannot, and lists that leave something over. */
export function* sums(input: Figures): Pausing<Findings> {
  const checks = yield* fitting(input);
  const gaps: Gap[] = [];
  const ledger = new Ledger();
  for (const check of checks) ledger.add(check, check.verdict === 'holds');
  const state = (check: Check): void => { checks.push(check); ledger.add(check, check.verdict === 'holds'); };
  const tell = (check: Check): void => { gaps.push(gapOf(check)); ledger.add(check, false); };

  const depths = yield* depthsOf(input);
  // Not gathered first: a hostile text has as many lists as figures, each of thirty.
  for (const list of listsOf(input, depths)) {
    yield;
    if (!list) continue;
    const settled = settle(input, list);
    if (!settled || ledger.knows(list.whole, settled.parts)) continue;
    // What has just been a part is no whole of what follows it, unless the text says so.
    if (list.announced === 'none' && ledger.isPart(list.whole)) continue;
    const check = sumCheck(input, list.whole, settled.parts);
    if (check.verdict === 'holds') state(check);
    else if (comesOutOtherwise(input, list)) continue;
    else if (check.verdict === 'differs' ? contradicts(input, check, settled) : settled.exhaustive !== 'open') state(check);
    else if (check.verdict === 'differs' && isWorthTelling(check, settled)) tell(check);
  }
  for (const { whole, parts, sure } of yield* lastTotals(input, depths)) {
    yield;
    if (ledger.knows(whole, parts)) continue;
    const check = sumCheck(input, whole, parts);
    if (check.verdict === 'differs' && !(sure && isSameSize(check))) tell(check);
    else if (parts.length > 1) state(check);
  }
  return { checks, gaps };
}
