import { describe, expect, it } from 'vitest';
import { parseToReader } from '../../../lib/messages/to-reader';

describe('parseToReader', () => {
  it.each([
    { type: 'show-figure', index: 3 },
    { type: 'walk', direction: 1 },
    { type: 'walk', direction: -1, only: 'differs' },
    { type: 'open-card' },
    { type: 'add-selection' },
    { type: 'tell-reading' },
    { type: 'keep-reading' },
    { type: 'join-reading', asked: true },
    { type: 'let-go' },
  ])('takes %j as it is', (message) => {
    expect(parseToReader(message)).toEqual(message);
  });

  it.each([
    null, undefined, 'walk', { type: 'other', index: 3 }, { type: 'show-figure' }, { type: 'show-figure', index: -1 }, { type: 'show-figure', index: '3' },
    { type: 'show-figure', index: 1.5 }, { type: 'walk' }, { type: 'walk', direction: 2 }, { type: 'walk', direction: '1' },
    { type: 'walk', direction: 1, only: 'all' }, { type: 'open-card', direction: 1 }, { type: 'join-reading' }, { type: 'join-reading', asked: 1 },
  ])('hears nothing in %j', (message) => {
    expect(parseToReader(message)).toBeNull();
  });
});
