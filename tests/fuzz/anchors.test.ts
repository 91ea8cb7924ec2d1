import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../lib/corrections/anchor';
import { finderIn } from '../../lib/corrections/locate';
import { fuzz, fuzzing } from './fuzz';
import { garbage, paragraphs } from './report';

fuzzing('places');

/** A text, and a place in it that is not empty. */
const placed = fc.tuple(fc.oneof(garbage, paragraphs.map((said) => said.map(({ text }) => text).join('\n'))).filter((text) => text.trim() !== ''), fc.nat(), fc.integer({ min: 1, max: 12 })).map(([text, at, length]) => {
  const start = at % text.length;
  return { text, start, end: Math.min(text.length, start + length) };
});

describe('a place described', () => {
  it('is found where it was', () => {
    fuzz(900, placed, ({ text, start, end }) => { expect(finderIn(text)(anchorAt(text, { start, end }))).toEqual({ place: { start, end }, lost: null }); });
  });

  it('is found after an edit elsewhere, or said to be lost, and never found in other words', () => {
    fuzz(900, fc.tuple(placed, garbage, fc.nat()), ([{ text, start, end }, put, at]) => {
      const where = at % (text.length + 1);
      if (where > start && where < end) return;
      const shift = where <= start ? put.length : 0;
      const now = text.slice(0, where) + put + text.slice(where);
      const { place, lost } = finderIn(now)(anchorAt(text, { start, end }));
      if (place === null) expect(['gone', 'ambiguous']).toContain(lost);
      else if (place.start !== start + shift) expect(now.slice(place.start, place.end).normalize('NFKC')).toBe(text.slice(start, end).normalize('NFKC'));
    });
  });
});
