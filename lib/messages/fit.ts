import * as v from 'valibot';
import type { Gap, Observation, PageNote, Reading, ReportFacts } from '../model';
import { eachOf, keptOf, run, type Pausing } from '../pausing';
import { MOST } from './bounds';
import { check, facts, gap, note, observation } from './schemas';

const cut = (text: string | null, most: number): string | null => text?.slice(0, most) ?? null;

/** Facts that are too long are cut, facts that cannot be are unknown. */
const fitFacts = (report: ReportFacts): ReportFacts => {
  const short = { ...report, title: cut(report.title, MOST.title), source: cut(report.source, MOST.source) };
  if (v.is(facts, short)) return short;
  const nothing = { ...Object.fromEntries(Object.keys(short).map((key) => [key, null])), origins: {} } as unknown as ReportFacts;
  const known = Object.entries(short).filter(([key, value]) => v.is(facts, { ...nothing, [key]: value }));
  return { ...nothing, ...Object.fromEntries(known) };
};

/**
 * A reading cut to what a message may hold, so that one odd value does not cost the whole report: a number beyond all
 * numbers, a figure as long as a page. Such figures are left out with the checks that need them; indexes are numbered anew. Of more figures or checks than are kept the first are, and a note says so.
 * A reading that fits comes back as it is.
 */
export const fit = (reading: Reading): Reading => run(fitting(reading));

/** The same, which may be put down on the way. */
export function* fitting(reading: Reading): Pausing<Reading> {
  const text = reading.text.slice(0, MOST.text);
  const moved = new Map<number, number>();
  const kept: Observation[] = [];
  let beyond = 0;
  yield* eachOf(reading.observations, (figure, index) => {
    if (kept.length >= MOST.observations) beyond += 1;
    if (kept.length >= MOST.observations || figure.end > text.length || Math.abs(figure.value) > MOST.counted || !v.is(observation, figure)) return;
    moved.set(index, kept.length);
    kept.push(figure);
  });
  const observations = kept.map((figure) => (figure.partOf === null ? figure : { ...figure, partOf: moved.get(figure.partOf) ?? null }));
  const relations = function* <T extends Gap>(all: readonly T[], shape: v.GenericSchema<T>): Pausing<{ first: T[]; found: number }> {
    const sound = yield* keptOf(all, (one) => v.is(shape, one) && [one.total, ...one.parts].every((index) => moved.has(index)));
    const first = sound
      .slice(0, MOST.checks)
      .map((one) => ({ ...one, total: moved.get(one.total)!, parts: one.parts.map((index) => moved.get(index)!) }));
    return { first, found: sound.length };
  };
  const checks = yield* relations(reading.checks, check);
  const gaps = yield* relations(reading.gaps, gap);
  const page = { ...reading.page, reasons: reading.page.reasons.slice(0, MOST.reasons) };
  const cuts: PageNote[] = [
    ...(beyond > 0 ? [{ kind: 'first-figures' as const, found: kept.length + beyond }] : []),
    ...(checks.found > checks.first.length ? [{ kind: 'first-checks' as const, found: checks.found }] : []),
  ];
  const notes = [...cuts, ...reading.notes.filter((one) => v.is(note, one))].slice(0, MOST.notes);
  return { page, report: fitFacts(reading.report), notes, text, observations, checks: checks.first, gaps: gaps.first };
}
