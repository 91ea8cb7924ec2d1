import { describe, expect, it } from 'vitest';
import { CharSet, isDigitAt, isOneOf } from '../../../lib/text/chars';

describe('CharSet', () => {
  it('tells characters apart whose last byte is the same, and what is none', () => {
    const set = new CharSet([0x2f, 0x4e2f, -1]);
    expect([0x2f, 0x4e2f, 0x5e2f, 0x30, -1, 0xffff].map((code) => set.has(code))).toEqual([true, true, false, false, true, false]);
  });
});

describe('isOneOf', () => {
  const isPause = isOneOf(',。');
  it.each([['一,二', 1, true], ['一,二', 0, false], ['一。', 1, true], ['一', 1, false], ['一', -1, false]])('in %s at %i: %s', (text, at, is) => {
    expect(isPause(text, at)).toBe(is);
  });
});

describe('isDigitAt', () => {
  it.each([['a0', 1, true], ['9', 0, true], ['/:', 0, false], ['/:', 1, false], ['5', 1, false], ['五', 0, false]])('in %s at %i: %s', (text, at, is) => {
    expect(isDigitAt(text, at)).toBe(is);
  });
});
