import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharSet } from '../../../lib/text/chars';
import { classesOf, codesIn, rangesOf, type Ranges } from '../../../lib/text/ranges';

const holds = (ranges: Ranges, code: number): boolean => ranges.some((first, i) => i % 2 === 0 && code >= first && code <= ranges[i + 1]!);
const code = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 0xffff }));
const ranges = fc.array(fc.tuple(code, code).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]), { maxLength: 5 }).map((pairs) => pairs.flat());

describe('classesOf', () => {
  it('tells of every character which lists hold it', () => {
    fc.assert(fc.property(fc.array(ranges, { maxLength: 6 }), fc.array(code), (lists, more) => {
      const { of, members } = classesOf(lists);
      for (const one of [...more, ...lists.flat(), ...lists.flat().map((at) => Math.min(0xffff, at + 1))]) {
        expect(members[of[one]! - 1] ?? []).toEqual(lists.flatMap((list, i) => (holds(list, one) ? [i] : [])));
      }
    }));
  });
});

describe('CharSet.of', () => {
  it('holds what its ranges hold', () => {
    fc.assert(fc.property(ranges, fc.array(code), (list, more) => {
      const set = CharSet.of(list);
      for (const one of [...more, ...list]) expect(set.has(one)).toBe(holds(list, one));
    }));
  });
});

describe('rangesOf', () => {
  it('gives each character for itself', () => {
    expect(codesIn(rangesOf('年件'))).toEqual(['年', '件'].map((char) => char.charCodeAt(0)));
    expect(codesIn([0x30, 0x32])).toEqual([0x30, 0x31, 0x32]);
  });
});
