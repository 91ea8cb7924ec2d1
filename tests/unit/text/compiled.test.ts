import { describe, expect, it } from 'vitest';
import { compiled, once } from '../../../lib/text/compiled';

describe('compiled', () => {
  it.each([/\s/g, /\n{3}/y, /^\s+$/g, /件/])('%s begins at the head of the next text', (pattern) => {
    const same = compiled(pattern);
    expect(same).toBe(pattern);
    expect(same.lastIndex).toBe(0);
  });
});

describe('once', () => {
  it('gives the same expression each time', () => {
    const pattern = once(/(\d+)件/);
    expect(pattern()).toBe(pattern());
    expect(pattern().exec('共36件')?.[1]).toBe('36');
  });
});
