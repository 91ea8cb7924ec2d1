import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { intervalOf, verdictOn } from '../../../../lib/checks/intervals';
import type { ReportContext } from '../../../../lib/extract';
import type { CheckKind, Gap, Observation, Qualifier, Verdict } from '../../../../lib/model';
import { withDigit, withMultiplier, withoutItem, withSwap, type ErrorKind } from './errors';
import { read } from './read';

interface Figure { start: number; end: number; text: string; value: number; qualifier?: Qualifier | null }
interface Relation { kind: CheckKind; total: number; parts: number[]; verdict: Verdict }

/** An annotated report. */
export interface Gold {
  name: string;
  text: string;
  context: ReportContext;
  figures: Figure[];
  checks: Relation[];
}

/** The annotated reports of a folder; none where the folder is not there. */
export function goldOf(folder: string): Gold[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.gold.json')).sort().map((file) => {
    const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Gold & { file: string; report: ReportContext; page: Pick<ReportContext, 'kind'> };
    const { year, publishedAt = null, regionName } = gold.report;
    const context: ReportContext = { year, kind: gold.page.kind, publishedAt, regionName, level: null, body: null, bodyKind: null };
    return { name: file.replace('.gold.json', ''), text: readFileSync(`${folder}/${gold.file}`, 'utf8'), context, figures: gold.figures, checks: gold.checks };
  });
}

/** What the reader says of an error. */
export type Voice = 'accused' | 'told' | 'silent';

export interface Injected {
  where: string;
  relation: CheckKind;
  error: ErrorKind;
  change: string;
  voice: Voice;
}

const number = (text: string): number | null => {
  const digits = /[\d.,]+/.exec(text.normalize('NFKC'))?.[0].replace(/,/g, '');
  return digits === undefined ? null : Number(digits);
};

/** What a figure's number may stand for, told from the way it is printed and apart from how the reader reads it. */
function rangeOf({ text, value, qualifier }: Figure, asRate: boolean): { low: number; high: number } {
  const printed = number(text);
  const factor = printed ? value / printed : 1;
  const decimals = /[.．]([\d０-９]+)/.exec(text)?.[1]?.length ?? 0;
  const step = Math.abs(factor) * 10 ** -decimals;
  return intervalOf({ value, step, qualifier: qualifier ?? null }, !asRate && step === 1);
}

/** Whether figures can stand in the relation at the precision they are printed with. */
export function isPossible(kind: CheckKind, total: Figure, parts: readonly Figure[]): boolean {
  const stated = rangeOf(total, kind !== 'sum');
  const ranges = parts.map((part) => rangeOf(part, false));
  if (kind === 'sum') return verdictOn(false, stated, { low: ranges.reduce((s, r) => s + r.low, 0), high: ranges.reduce((s, r) => s + r.high, 0) }) !== 'differs';
  const [a, b] = ranges as [{ low: number; high: number }, { low: number; high: number }];
  const ends = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => (kind === 'ratio' ? (x / y) * 100 : (Math.abs(y - x) / x) * 100)));
  return verdictOn(false, stated, { low: Math.min(...ends), high: Math.max(...ends) }) !== 'differs';
}

const changed = (figure: Figure, text: string, error: ErrorKind): Figure => {
  const [before, after] = [number(figure.text), number(text)];
  const factor = error === 'multiplier' ? (text.includes('亿') ? 10_000 : 1 / 10_000) : before && after !== null ? after / before : 1;
  return { ...figure, text, value: figure.value * factor };
};

const HEADING_REACH = 2;

/** The paragraphs that hold the relation, with the lines above that give them their topic: reading them is reading the report. */
function windowOf(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  for (let lines = 0; lines <= HEADING_REACH && start > 0; lines += 1) start = text.lastIndexOf('\n', start - 2) + 1;
  const end = text.indexOf('\n', to);
  return { start, end: end < 0 ? text.length : end };
}

type Answer = ReturnType<typeof read>;

/** What is said of any figure that stands here. */
function voiceOn({ observations, checks, gaps }: Answer, at: (observation: Observation) => boolean): Voice {
  const touches = ({ total, parts }: Gap): boolean => [total, ...parts].some((index) => at(observations[index]!));
  if (checks.some((check) => check.verdict === 'differs' && touches(check))) return 'accused';
  return gaps.some(touches) ? 'told' : 'silent';
}

/** Every error put into every correct relation of a report, with what the reader says of it. */
export function injectInto({ name, text, context, figures, checks }: Gold): { injected: Injected[]; unknowable: number } {
  const injected: Injected[] = [];
  let unknowable = 0;
  for (const { kind, total, parts, verdict } of checks) {
    if (verdict === 'differs') continue;
    const members = [total, ...parts].map((i) => figures[i]!);
    const { start, end } = windowOf(text, Math.min(...members.map((m) => m.start)), Math.max(...members.map((m) => m.end)));
    const tell = (error: ErrorKind, change: string, whole: string, at: (o: Observation) => boolean): void => {
      injected.push({ where: `${name} ${kind} ${figures[total]!.text}`, relation: kind, error, change, voice: voiceOn(read(whole, context), at) });
    };
    const mutations: [ErrorKind, (text: string) => string[]][] = [['digit', withDigit], ['transposition', withSwap], ['multiplier', withMultiplier]];
    members.forEach((figure, k) => {
      for (const [error, mutate] of mutations) {
        for (const wrong of mutate(figure.text)) {
          const now = members.map((m, j) => (j === k ? changed(m, wrong, error) : m));
          if (isPossible(kind, now[0]!, now.slice(1))) { unknowable += 1; continue; }
          const spoilt = text.slice(start, figure.start) + wrong + text.slice(figure.end, end);
          const here = figure.start - start;
          tell(error, `${figure.text} → ${wrong}`, spoilt, (o) => o.start < here + wrong.length && o.end > here);
        }
      }
    });
    if (kind !== 'sum' || text.slice(start, end).includes('\t')) continue;
    parts.forEach((part) => {
      const figure = figures[part]!;
      const first = parts.every((other) => figures[other]!.start >= figure.start);
      const before = text.slice(start, end);
      const spoilt = withoutItem(before, figure.start - start, figure.end - start, first);
      const of = figures[total]!;
      const shift = of.start > figure.start ? spoilt.length - before.length : 0;
      tell('dropped part', `without ${figure.text}`, spoilt, (o) => o.start < of.end - start + shift && o.end > of.start - start + shift);
    });
  }
  return { injected, unknowable };
}
