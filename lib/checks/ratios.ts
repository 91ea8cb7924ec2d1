import { indicatorById } from '../catalogue';
import type { Check } from '../model';
import { eachOf, type Pausing } from '../pausing';
import { printed, ratioCheck } from './arithmetic';
import { CARRIED, OF_SOME, PLAIN_LEAD, RATE_NAMES } from './data/rate-names';
import type { Figures } from './lists';
import { looselyNamed, nameOfPart } from './loose-rates';
import { before, best, comparable, fitsOtherwise, isCount, isRate, nameOf, statedOf } from './rate-figures';
import { shares } from './shares';
import type { Findings } from './sums';

/** How many sentences back a rate may look for the figures that the catalogue says it is stated of. */
const REACH = 3;

const RATE = /^([\u4e00-\u9fff]{2,10}?)(?:率|比例)$/;

/** Rates that the catalogue defines: correction rate = corrected / concluded, or / accepted. */
function defined(input: Figures, rate: number): Check[] {
  const { observations, sentences } = input;
  const nearest = (id: string): number => {
    for (let k = rate - 1; k >= 0 && sentences[rate]! - sentences[k]! <= REACH; k -= 1) {
      if (observations[k]!.indicator === id && observations[k]!.role !== 'rate') return k;
    }
    return -1;
  };
  return (indicatorById(observations[rate]!.indicator)?.ratioOf ?? []).flatMap(([partId, wholeId]): Check[] => {
    const [part, whole] = [nearest(partId), nearest(wholeId)];
    return part < 0 || whole < 0 || observations[whole]!.value <= 0 ? [] : [ratioCheck(input, rate, part, whole)];
  });
}

/** Rates that name their part: 排查隐患1906处,已整改1888处,整改率99.1%, with every figure before as a base. */
function named(input: Figures, rate: number, stem: string): Check[] {
  const counts = before(input, rate).filter((k) => isCount(input, k));
  const core = nameOfPart(stem);
  return counts.flatMap((part) => {
    const name = nameOf(input, part);
    if (!name.includes(core) || ['不', '未', '非'].some((no) => name.includes(no + core))) return [];
    return counts.filter((whole) => whole < part).map((whole) => ratioCheck(input, rate, part, whole));
  });
}

/** Between the two: the part is someone else's than the whole. */
const OTHERS = /全[省市县区州]|本级|[省市县区]直|各[市县区]|部门|系统|街道|乡镇/;

/** 万 printed for 亿, or the other way, explains it: no other base would. */
function wrongMultiplier(input: Figures, { total, parts, stated, computed }: Check): boolean {
  const slack = (2 * printed(input, total).step + 0.02 * stated) / stated;
  return parts.some((i) => input.observations[i]!.value >= 10_000) && [10_000, 1 / 10_000].some((factor) => Math.abs((computed * factor) / stated - 1) <= slack);
}

/** A rate named by more characters is one of something narrower: 医疗纠纷调解成功率. */
const LONGEST_PLAIN = 4;

const NOTHING: Findings = { checks: [], gaps: [] };

function judged(input: Figures, rate: number, stem: string, offered: readonly Check[]): Findings {
  const { observations, contexts, folded, sentences } = input;
  const name = RATE_NAMES.find((one) => one.stem.test(stem));
  const of = name && statedOf(input, rate, name);
  if (name && of && !fitsOtherwise(input, rate, of)) {
    const check = ratioCheck(input, rate, of.part, of.whole);
    const [part, whole, stated] = [observations[of.part]!, observations[of.whole]!, observations[rate]!];
    const same = part.period === whole.period && !OTHERS.test(folded.slice(contexts[of.whole]!.to, contexts[of.part]!.quantity.start));
    const clause = folded.slice(contexts[of.whole]!.from, contexts[rate]!.quantity.end);
    const impossible = part.value > whole.value && !name.within;
    const due = name.allDue && stated.value >= 100 && part.value < whole.value;
    if (same && !impossible && !due && !CARRIED.test(clause)) return { checks: [check], gaps: [] };
  }
  const near = offered.find(({ parts: [part, whole] }) => sentences[part!] === sentences[rate] && comparable(input, part!, whole!)) ?? offered[0];
  if (!near) return NOTHING;
  if (wrongMultiplier(input, near)) return { checks: [near], gaps: [] };
  const { kind, total, parts, stated, computed } = near;
  const [part, whole] = parts as [number, number];
  const told = folded.slice(contexts[whole]!.from, contexts[rate]!.quantity.end);
  const joined = /^[^\d,;]*(?:、|和|及|与)[^\d,;]*$/.test(folded.slice(contexts[whole]!.quantity.end, contexts[part]!.quantity.start));
  if ((!name && stem.length > LONGEST_PLAIN) || joined || CARRIED.test(told) || /其中/.test(folded.slice(contexts[part]!.quantity.end, contexts[rate]!.quantity.start))) return NOTHING;
  return fitsOtherwise(input, rate, { part, whole }) ? NOTHING : { checks: [], gaps: [{ kind, total, parts, stated, computed }] };
}

/** The printed percentages of a text that are a level: rates, and the later end of a rate that changed. */
const isLevel = (input: Figures, i: number): boolean => isRate(input, i) || (input.observations[i]!.role === 'change-to' && input.observations[i]!.unit === '%');

/** Every rate that is stated of figures which the text gives. */
export function* ratios(input: Figures): Pausing<Findings> {
  const found = yield* eachOf(input.observations, (_, rate): Findings => {
    if (!isLevel(input, rate)) return NOTHING;
    const words = input.words[rate]!.replace(PLAIN_LEAD, '');
    const stem = isRate(input, rate) ? (RATE.exec(words)?.[1] ?? '') : '';
    const offered = [...defined(input, rate), ...(stem ? named(input, rate, stem) : [])];
    const fits = best(input, offered) ?? best(input, looselyNamed(input, rate));
    if (fits) return { checks: [fits], gaps: [] };
    return !stem || OF_SOME.test(words) ? NOTHING : judged(input, rate, stem, offered);
  });
  const byName = { checks: found.flatMap(({ checks }) => checks), gaps: found.flatMap(({ gaps }) => gaps) };
  const rest = yield* shares(input, new Set([...byName.checks, ...byName.gaps].map(({ total }) => total)));
  return { checks: [...byName.checks, ...rest.checks], gaps: [...byName.gaps, ...rest.gaps] };
}
