import * as v from 'valibot';
import type { Gap, Observation, Reading, ReportFacts } from '../model';
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
 * numbers, a figure as long as a page. Such figures are left out with the checks that need them; indexes are numbered anew.
 * A reading that fits comes back as it is.
 */
export const fit = (reading: Reading): Reading => {
  const text = reading.text.slice(0, MOST.text);
  const moved = new Map<number, number>();
  const kept: Observation[] = [];
  reading.observations.forEach((figure, index) => {
    if (kept.length >= MOST.observations || figure.end > text.length || !v.is(observation, figure)) return;
    moved.set(index, kept.length);
    kept.push(figure);
  });
  const observations = kept.map((figure) => (figure.partOf === null ? figure : { ...figure, partOf: moved.get(figure.partOf) ?? null }));
  const relations = <T extends Gap>(all: readonly T[], shape: v.GenericSchema<T>): T[] =>
    all
      .filter((one) => v.is(shape, one) && [one.total, ...one.parts].every((index) => moved.has(index)))
      .slice(0, MOST.checks)
      .map((one) => ({ ...one, total: moved.get(one.total)!, parts: one.parts.map((index) => moved.get(index)!) }));
  const checks = relations(reading.checks, check);
  const gaps = relations(reading.gaps, gap);
  const page = { ...reading.page, reasons: reading.page.reasons.slice(0, MOST.reasons) };
  const notes = reading.notes.filter((one) => v.is(note, one)).slice(0, MOST.notes);
  return { page, report: fitFacts(reading.report), notes, text, observations, checks, gaps };
};
