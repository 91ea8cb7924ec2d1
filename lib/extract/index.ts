import { findingTopics, type TopicMention } from '../catalogue/topics';
import type { BodyKind, Explanation, Observation, PageKind, RegionLevel } from '../model';
import { eachOf, run, sortedOf, type Pausing } from '../pausing';
import { folding, gridsOf, type Grid } from '../text';
import { contextsAmong, contextsOf, distributed, withoutFilling, type Context } from './properties/context';
import { knownSplits, nearest, silentSplits } from './parts/implied-parts';
import { clauseOf, indicatorsOf, type Measured } from './names/indicators';
import { masking } from './figures/masks';
import { scopeOf, type Owner } from './names/meaning';
import { namesOf } from './names/names';
import { outcomeSplits } from './parts/outcomes';
import { announcedSplits, nested, type Draft, type Meant, type Split } from './parts/parts';
import { periodsOf, type SaidPeriod } from './properties/periods';
import { findingQuantities } from './figures/quantities';
import { isFigure, roleOf, trendOf } from './properties/roles';
import { scopesOf } from './properties/scopes';
import { paragraphsOf } from './properties/structure';
import type { Cell } from './tables/cell';
import { tableTotals } from './parts/table-totals';
import { tablesOf } from './tables/tables';
import { totalsMeasured } from './names/totals';
import { trailingTotals } from './parts/trailing-totals';

/** What the page says of itself that figures inherit. */
export interface ReportContext {
  year: number | null;
  kind: PageKind;
  publishedAt: string | null;
  regionName: string | null;
  level: RegionLevel | null;
  /** Who reports, where it is not the division's own government. */
  body: string | null;
  bodyKind: BodyKind | null;
}

/** Observations with what the checks need beside them. */
export interface Extraction {
  observations: Observation[];
  /** Why each was read so. */
  explanations: Explanation[];
  /** Size of the last printed place of each value, in base units. */
  steps: number[];
  /** The words before each number, without filling: 纠错率, 较上年增长. */
  words: string[];
  /** The words after each number: 通过, 律师. */
  after: string[];
  splits: Split[];
  /** Sentence number of each observation; relations are stated within one. */
  sentences: number[];
  /** The article with full-width forms made plain, and where each observation stands in it. */
  folded: string;
  contexts: Context[];
}

/** A figure in a table is named by the heads of its row and column, not by its neighbours. */
function inTable(context: Context, cells: ReadonlyMap<number, Cell>): Context {
  const cell = cells.get(context.quantity.start);
  if (!cell) return context;
  return { ...context, before: `${cell.row}${cell.column}`.replaceAll('·', ''), after: '', previous: null, cell, period: cell.period || context.period };
}

/** Every figure of the article with the words it stands in. */
function* figuresOf(folded: string, grids: readonly Grid[], year: number | null): Pausing<Context[]> {
  const inText = yield* findingQuantities(folded, yield* masking(folded));
  const tables = yield* tablesOf(folded, grids, inText, year);
  // Without a table all is in order.
  const quantities = tables.cells.size === 0 ? inText : yield* sortedOf([...inText.filter((q) => !tables.cells.has(q.start)), ...tables.quantities], (a, b) => a.start - b.start);
  yield;
  const paragraphs = yield* paragraphsOf(folded);
  const named = function* (placed: Context[]): Pausing<Context[]> {
    const listed = yield* distributed(folded, placed);
    return tables.cells.size === 0 ? listed : yield* eachOf(listed, (context) => inTable(context, tables.cells));
  };
  const placed = yield* contextsOf(folded, paragraphs, quantities);
  const all = yield* named(placed);
  // What turns out to be no figure (24小时) is only words to its neighbours.
  const areFigures = yield* eachOf(all, isFigure);
  return areFigures.includes(false) ? yield* named(yield* contextsAmong(folded, placed, areFigures)) : all;
}

/** Numbers the sentences in which the figures stand. */
function sentenceNumbers(contexts: readonly Context[]): number[] {
  const order = new Map<number, number>();
  return contexts.map(({ sentence }) => {
    if (!order.has(sentence.start)) order.set(sentence.start, order.size);
    return order.get(sentence.start)!;
  });
}

/** The whole of each announced part; the first that is said counts. */
function* wholesOf(splits: readonly Split[]): Pausing<Map<number, number>> {
  const wholes = new Map<number, number>();
  yield* eachOf(splits, ({ whole, parts, announced }) => {
    if (announced !== 'added') for (const part of parts) if (!wholes.has(part)) wholes.set(part, whole);
  });
  return wholes;
}

/** The year reported on as EDTF, also where it is not known. */
const ownYear = ({ year }: Pick<ReportContext, 'year'>): string => String(year ?? 'XXXX');

/** When each figure is of: what the text says, else the report's year; a stock told of in a briefing is as of its day. */
function periodOf(said: SaidPeriod | null, { entry }: Measured, { year, kind, publishedAt }: ReportContext): SaidPeriod {
  if (said) return said;
  if (entry?.stock && kind === 'press-briefing' && publishedAt) return { period: `../${publishedAt}`, reason: { by: 'briefing-day', words: '' } };
  return { period: ownYear({ year }), reason: { by: 'report-year', words: '' } };
}

/** Whose each figure is; a part that does not say it itself is its whole's. */
function* ownersOf(text: string, contexts: readonly Context[], mentions: readonly TopicMention[], measured: readonly Measured[], wholeOf: ReadonlyMap<number, number>, report: ReportContext): Pausing<Owner[]> {
  const said = yield* scopesOf(text, contexts, mentions, new Set(wholeOf.keys()), report);
  const owners: Owner[] = [];
  said.forEach((own, i) => {
    const whole = wholeOf.get(i);
    if (whole === undefined || own?.own) owners.push(scopeOf(own, measured[i]!.entry, report.bodyKind));
    else owners.push({ scope: owners[whole]!.scope, reason: { by: 'whole', words: owners[whole]!.reason.words } });
  });
  return owners;
}

/**
 * Reads an article: every figure with what it measures, whose it is and when.
 * @param text the article as flat text; offsets of the observations refer to it
 * @param grids its tables; those that tabs and line feeds tell of where the text is all there is
 */
export const extract = (text: string, report: ReportContext, grids?: readonly Grid[]): Extraction => run(extracting(text, report, grids));

/** The same, which may be put down between its steps and within those that a long text makes long. */
export function* extracting(text: string, report: ReportContext, grids?: readonly Grid[]): Pausing<Extraction> {
  // Brackets of every shape say the same.
  const folded = (yield* folding(text)).replace(/[【〔]/g, '(').replace(/[】〕]/g, ')');
  const contexts = yield* figuresOf(folded, grids ?? (yield* gridsOf(text)), report.year);
  const said = yield* periodsOf(folded, contexts, { year: report.year, kind: report.kind, asOf: report.publishedAt });
  // 全年收到21件 and, a sentence on, 审结17件 are of one year: what says no period is of the report's.
  const drafts = yield* eachOf(contexts, (context, i): Draft => ({ value: context.quantity.value, unit: context.quantity.unit, role: roleOf(context, folded), period: said[i]?.period ?? ownYear(report) }));
  const announced = yield* announcedSplits(folded, contexts, drafts);
  const wholeOf = yield* wholesOf(announced);
  const mentions = yield* findingTopics(folded);
  const totals = [...yield* trailingTotals(folded, contexts, drafts), ...yield* tableTotals(contexts)];
  const measured = totalsMeasured(yield* indicatorsOf(folded, contexts, mentions, drafts, wholeOf), totals);
  const periods = yield* eachOf(said, (period, i) => periodOf(period, measured[i]!, report));
  const meant = yield* eachOf(drafts, (draft, i): Meant => ({ ...draft, period: periods[i]!.period, indicator: measured[i]!.id }));
  const settled = yield* nested(announced, meant);
  const owners = yield* ownersOf(folded, contexts, mentions, measured, new Map([...wholeOf, ...yield* wholesOf(settled.filter(({ announced: how }) => how === 'kinds'))]), report);
  const plain = [...totals, ...settled];
  yield;
  const told = [...plain, ...yield* nearest(yield* outcomeSplits(folded, contexts, meant, plain), yield* knownSplits(folded, contexts, meant, plain))];
  const splits = [...told, ...(yield* silentSplits(folded, contexts, drafts, told))];
  const partOf = yield* wholesOf(splits);
  const names = yield* namesOf(folded, contexts, drafts, measured, partOf);

  const observations = yield* eachOf(contexts, (context, i): Observation => {
    const { start, end, qualifier } = context.quantity;
    const { value, unit, role, indicator, period } = meant[i]!;
    return {
      start,
      end,
      quote: text.slice(start, end),
      value,
      unit,
      qualifier,
      role,
      label: names[i]!.label,
      indicator,
      scope: owners[i]!.scope,
      period,
      trend: trendOf(context, clauseOf(folded, context)),
      partOf: partOf.get(i) ?? null,
    };
  });
  return {
    observations,
    explanations: names.map(({ reason }, i) => ({ label: reason, indicator: measured[i]!.reason, scope: owners[i]!.reason, period: periods[i]!.reason })),
    splits,
    steps: contexts.map(({ quantity }) => quantity.step),
    words: yield* eachOf(contexts, ({ before }) => withoutFilling(before)),
    after: contexts.map(({ after }) => after),
    sentences: sentenceNumbers(contexts),
    folded,
    contexts,
  };
}
