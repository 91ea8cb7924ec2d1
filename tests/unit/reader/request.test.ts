import { describe, expect, it } from 'vitest';
import { figureAsked } from '../../../lib/reader/request';

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
