import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/model';
import { readText } from '../../lib/reading';
import { fuzz, fuzzing } from './fuzz';
import { fullWidth, garbage, paragraphs, sum, type Said } from './report';

fuzzing('reports');

const TITLE = '甲县2022年法治政府建设情况报告';
const textOf = (said: readonly Said[], between = '\n'): string => said.map(({ text }) => text).join(between);
const read = (text: string): Reading => readText(`${TITLE}\n${text}`);
/** What is understood of a text, but for its places. */
const understood = ({ observations, checks }: Reading) => ({
  figures: observations.map(({ value, unit, indicator, scope, period, role, partOf, label }) => ({ value, unit, indicator, scope, period, role, partOf, label })),
  checks,
});

function sound({ text, observations, checks }: Reading): void {
  let free = 0;
  for (const { start, end, quote, value } of observations) {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(quote).toBe(text.slice(start, end));
    expect(Number.isFinite(value)).toBe(true);
    free = end;
  }
  for (const { total, parts } of checks) expect([total, ...parts].every((index) => observations[index] !== undefined)).toBe(true);
}

describe('a generated report', () => {
  it('is read with all its figures and no other, in order, and accused of nothing', () => {
    fuzz(600, paragraphs, (said) => {
      const reading = read(textOf(said));
      sound(reading);
      expect(reading.observations.map(({ value, unit }) => ({ value, unit }))).toEqual(said.flatMap(({ stated }) => stated));
      expect(reading.checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
    });
  });

  it('is read the same with full-width digits, no-break spaces, blank lines and a paragraph without figures', () => {
    fuzz(100, paragraphs, (said) => {
      const text = textOf(said);
      const expected = understood(read(text));
      expect(understood(read(fullWidth(text)))).toEqual(expected);
      expect(understood(read(text.replace(/(\d)(?=[件次场份卷个条])/g, '$1\u00a0')))).toEqual(expected);
      expect(understood(read(textOf(said, '\n\n\n').replaceAll('\n\n\n', '\n \n\n')))).toEqual(expected);
      expect(understood(read(`我们始终坚持以人民为中心。\n${text}`))).toEqual(expected);
    });
  });

  it('is accused where one number of a list that names all there is was changed', () => {
    fuzz(300, fc.tuple(sum, fc.nat({ max: 3 }), fc.integer({ min: 1, max: 9 })), ([{ text, total, parts }, which, by]) => {
      expect(read(`全年${text}。`).checks).toMatchObject([{ kind: 'sum', verdict: 'holds' }]);
      const numbers = [total, ...parts];
      let at = -1;
      const spoilt = text.replace(/\d+/g, (digits) => { at += 1; return at === which ? String(numbers[which]! + by) : digits; });
      expect(read(`全年${spoilt}。`).checks.map(({ verdict }) => verdict)).toEqual(['differs']);
    });
  });
});

it('any text is read, with figures that stand in it', () => {
  fuzz(700, garbage, (text) => { sound(readText(text)); });
});
