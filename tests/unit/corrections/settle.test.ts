import { describe, expect, it } from 'vitest';
import { settle, type Settled } from '../../../lib/corrections/settle';
import { observation } from '../support/readings';

const figure = observation({ value: 34, unit: '件' });
const corrected: Settled = { kind: 'corrected', figure, set: { value: 35 } };
const added: Settled = { kind: 'added', figure: observation({ value: 5 }), set: { value: 5 } };

describe('a decision on a figure', () => {
  it('keeps what is otherwise than it is read', () => {
    expect(settle(null, figure, { kind: 'corrected', set: { value: 35, unit: '件' } })).toEqual(corrected);
    expect(settle(null, figure, { kind: 'corrected', set: { unit: null } })).toMatchObject({ kind: 'corrected', set: { unit: null } });
  });

  it('confirms where it comes to what was read', () => {
    expect(settle(null, figure, { kind: 'corrected', set: { value: 34 } })).toEqual({ kind: 'confirmed', figure, set: {} });
    expect(settle(corrected, figure, { kind: 'corrected', set: { value: 34 } })).toMatchObject({ kind: 'confirmed' });
  });

  it('leaves the rest of an earlier correction as it is', () => {
    expect(settle(corrected, figure, { kind: 'corrected', set: { label: '名' } })).toMatchObject({ set: { value: 35, label: '名' } });
    expect(settle(corrected, figure, { kind: 'confirmed' })).toEqual(corrected);
  });

  it('rejects what was corrected, and begins anew with what was rejected', () => {
    const rejected = settle(corrected, figure, { kind: 'rejected' });
    expect(rejected).toEqual({ kind: 'rejected', figure, set: {} });
    expect(settle(rejected, figure, { kind: 'confirmed' })).toMatchObject({ kind: 'confirmed' });
    expect(settle(rejected, figure, { kind: 'corrected', set: { unit: '宗' } })).toMatchObject({ set: { unit: '宗' } });
  });

  it('changes an added figure itself, and takes it out', () => {
    expect(settle(null, added.figure, { kind: 'added', set: { value: 5 } })).toEqual(added);
    expect(settle(added, added.figure, { kind: 'corrected', set: { unit: '宗' } })).toMatchObject({ kind: 'added', figure: { value: 5, unit: '宗' }, set: { value: 5, unit: '宗' } });
    expect(settle(added, added.figure, { kind: 'added', set: { value: 6 } })).toMatchObject({ kind: 'added', figure: { value: 6 } });
    expect(settle(added, added.figure, { kind: 'confirmed' })).toEqual(added);
    expect(settle(added, added.figure, { kind: 'rejected' })).toBeNull();
  });
});
