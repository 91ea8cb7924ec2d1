import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../../lib/messages/corrections';
import type { Correction } from '../../../lib/records';
import { observation } from '../support/readings';

const correction: Correction = {
  id: 'c', reportId: 'a', page: 'a', kind: 'corrected', anchor: { quote: '34件', prefix: '', suffix: '', start: 0 }, figure: observation(), set: { value: 35 },
  madeAt: '2026-11-22T08:00:00.000Z', place: { start: 0, end: 3 }, lost: null, schemaVersion: 4,
};

describe('parseCorrections', () => {
  it('hears what the background answers', () => {
    const answers = [{ ok: true, corrections: [correction, { ...correction, place: null, lost: 'gone' }] }, { ok: false, error: 'full' }];
    for (const answer of answers) expect(parseCorrections(structuredClone(answer))).toEqual(answer);
  });

  it.each<[string, unknown]>([
    ['no answer', undefined], ['another error', { ok: false, error: 'oops' }], ['no list', { ok: true }], ['something more', { ok: true, corrections: [], secret: 1 }],
  ])('refuses %s', (_, raw) => {
    expect(parseCorrections(raw)).toBeNull();
  });

  it.each<[string, unknown]>([
    ['something more', { ...correction, secret: 1 }], ['a change of no field', { ...correction, set: { role: 'rate' } }], ['no record', null],
    ['a figure without a value', { ...correction, figure: { ...observation(), value: null } }], ['a name without end', { ...correction, set: { label: '长'.repeat(501) } }],
  ])('leaves out %s and hears the rest', (_, odd) => {
    expect(parseCorrections({ ok: true, corrections: [odd, correction] })).toEqual({ ok: true, corrections: [correction] });
  });
});
