import { describe, expect, it } from 'vitest';
import { nextFrom } from '../../../lib/reader/walk';

const stretches = [{ index: 2, start: 5 }, { index: 0, start: 10 }, { index: 1, start: 20 }];
const all = () => true;

describe('nextFrom', () => {
  it('goes on in the order of the text, either way', () => {
    expect(nextFrom(stretches, 5, 1, all)).toEqual({ index: 0, wrapped: false });
    expect(nextFrom(stretches, 20, -1, all)).toEqual({ index: 0, wrapped: false });
    expect(nextFrom(stretches, 4, 1, all)).toEqual({ index: 2, wrapped: false });
  });

  it('goes around the end, and says so', () => {
    expect(nextFrom(stretches, 20, 1, all)).toEqual({ index: 2, wrapped: true });
    expect(nextFrom(stretches, 5, -1, all)).toEqual({ index: 1, wrapped: true });
  });

  it('passes over what is not drawn', () => {
    expect(nextFrom(stretches, 5, 1, (index) => index !== 0)).toEqual({ index: 1, wrapped: false });
    expect(nextFrom(stretches, 5, 1, (index) => index === 2)).toEqual({ index: 2, wrapped: true });
    expect(nextFrom(stretches, 5, 1, () => false)).toBeNull();
    expect(nextFrom([], 0, 1, all)).toBeNull();
  });
});
