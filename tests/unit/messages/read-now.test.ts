import { describe, expect, it } from 'vitest';
import { parseReadNow } from '../../../lib/messages/read-now';

describe('what a tab says it read', () => {
  it('is taken where every field is as it should be', () => {
    for (const read of [{ title: '报告', figures: 12, differs: 1 }, { title: null, figures: 0, differs: 0 }]) expect(parseReadNow(read)).toEqual(read);
  });

  it.each([null, false, {}, { title: 1, figures: 1, differs: 0 }, { title: null, figures: -1, differs: 0 }, { title: null, figures: 1.5, differs: 0 }, { title: null, figures: 1, differs: 0, more: 1 }, { title: 'x'.repeat(2_001), figures: 1, differs: 0 }])('is nothing otherwise: %o', (raw) => {
    expect(parseReadNow(raw)).toBeNull();
  });
});
