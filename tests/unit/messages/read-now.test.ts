import { describe, expect, it } from 'vitest';
import { parseReadNow } from '../../../lib/messages/read-now';

describe('what a tab says it read', () => {
  it('is taken where every field is as it should be', () => {
    for (const read of [{ title: '报告', figures: 12, differs: 1, notes: [{ kind: 'first-figures', found: 20_100 }], awaited: false }, { title: null, figures: 0, differs: 0, notes: [], awaited: false }]) expect(parseReadNow(read)).toEqual(read);
  });

  it.each([null, false, {}, ...[{ title: 1 }, { figures: -1 }, { figures: 1.5 }, { more: 1 }, { title: 'x'.repeat(2_001) }, { notes: undefined }, { notes: [{ kind: 'unheard-of' }] }, { awaited: undefined }].map((wrong) => ({ title: null, figures: 1, differs: 0, notes: [], awaited: false, ...wrong }))])('is nothing otherwise: %o', (raw) => {
    expect(parseReadNow(raw)).toBeNull();
  });
});
