import { describe, expect, it } from 'vitest';
import { cardAsked, figureAsked, walkAsked } from '../../../lib/reader/request';

describe('figureAsked', () => {
  it('takes the index of a well-formed message', () => {
    expect(figureAsked({ type: 'show-figure', index: 3 })).toBe(3);
  });

  it.each([null, undefined, 'show-figure', { type: 'other', index: 3 }, { type: 'show-figure' }, { type: 'show-figure', index: -1 }, { type: 'show-figure', index: '3' }, { type: 'show-figure', index: 1.5 }])(
    'hears nothing in %j',
    (message) => {
      expect(figureAsked(message)).toBeNull();
    },
  );
});

describe('walkAsked', () => {
  it('takes the direction, and which figures', () => {
    expect(walkAsked({ type: 'walk', direction: 1 })).toEqual({ direction: 1 });
    expect(walkAsked({ type: 'walk', direction: -1, only: 'differs' })).toEqual({ direction: -1, only: 'differs' });
  });

  it.each([null, 'walk', { type: 'walk' }, { type: 'walk', direction: 2 }, { type: 'walk', direction: '1' }, { type: 'walk', direction: 1, only: 'all' }, { type: 'open-card', direction: 1 }])(
    'hears nothing in %j',
    (message) => {
      expect(walkAsked(message)).toBeNull();
    },
  );
});

describe('cardAsked', () => {
  it('hears its own message alone', () => {
    expect([{ type: 'open-card' }, { type: 'walk', direction: 1 }, null].map(cardAsked)).toEqual([true, false, false]);
  });
});
