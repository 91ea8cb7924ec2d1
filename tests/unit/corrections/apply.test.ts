import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections, type Applied } from '../../../lib/corrections/apply';
import { checksWith, gapsWith } from '../../../lib/corrections/checks';
import type { Check, FigureChange, Gap, Observation } from '../../../lib/model';
import { run } from '../../../lib/pausing';
import { observation } from '../support/readings';

const at = (start: number, quote: string, value: number, given: Partial<Observation> = {}): Observation => observation({ start, end: start + quote.length, quote, value, ...given });
const READ = [at(10, '34件', 34), at(20, '19件', 19, { partOf: 0 }), at(30, '15件', 15, { partOf: 0 })];
const SUM: Check = { kind: 'sum', total: 0, parts: [1, 2], stated: 34, computed: 34, verdict: 'holds' };

let made = 0;
const correction = (kind: Applied['kind'], figure: Observation, set: FigureChange = {}, place: Applied['place'] = { start: figure.start, end: figure.end }): Applied => ({
  id: `c${++made}`, kind, figure, set, place, madeAt: new Date(made * 1000).toISOString(), anchor: { quote: figure.quote, prefix: '', suffix: '', start: figure.start },
});
const shown = (corrections: Applied[], read: readonly Observation[] = READ) => applyCorrections(read, corrections, (figure) => figure);
const kinds = (corrections: Applied[], read?: readonly Observation[]) => shown(corrections, read).decisions.map((decision) => decision?.kind ?? null);

describe('decisions laid over a reading', () => {
  it('correct a figure in its place and keep what was read', () => {
    const { observations, decisions } = shown([correction('corrected', READ[1]!, { value: 18, unit: null })]);
    expect(observations[1]).toEqual({ ...READ[1], value: 18, unit: null });
    expect(decisions).toEqual([null, expect.objectContaining({ kind: 'corrected', read: READ[1] }), null]);
  });

  it('leave a rejected figure in its place, as nothing’s whole', () => {
    const { observations } = shown([correction('rejected', READ[0]!)]);
    expect(observations.map(({ value, partOf }) => [value, partOf])).toEqual([[34, null], [19, null], [15, null]]);
    expect(kinds([correction('rejected', READ[0]!)])).toEqual(['rejected', null, null]);
  });

  it('put in behind what is added and what is not read any more, but not what was rejected', () => {
    const lost = at(50, '7件', 7, { partOf: 3 });
    const { observations, decisions } = shown([
      correction('added', at(40, '3件', 3)), correction('corrected', lost, { value: 8 }), correction('confirmed', at(60, '9件', 9)), correction('rejected', at(70, '2件', 2)),
    ]);
    expect(observations.slice(3).map(({ value, start, partOf }) => [value, start, partOf])).toEqual([[3, 40, null], [8, 50, null], [9, 60, null]]);
    expect(decisions.slice(3).map((one) => [one?.kind, one?.read?.value ?? null])).toEqual([['added', null], ['corrected', 7], ['confirmed', 9]]);
  });

  it('reach a figure that is now read longer or shorter, and not its neighbour', () => {
    expect(kinds([correction('rejected', at(8, '约：34件', 34))])).toEqual(['rejected', null, null]);
    expect(kinds([correction('rejected', at(10, '34', 34))])).toEqual(['rejected', null, null]);
    expect(kinds([correction('rejected', at(12, '件，其中', 1))])).toEqual([null, null, null]);
  });

  it('are confirmed where the figure is read so by now', () => {
    expect(kinds([correction('corrected', at(10, '34件', 3), { value: 34 })])).toEqual(['confirmed', null, null]);
    expect(kinds([correction('added', READ[2]!, { value: 15 })])).toEqual([null, null, 'confirmed']);
    expect(kinds([correction('added', READ[2]!, { value: 15, label: '另一名' })])).toEqual([null, null, 'corrected']);
  });

  it('hold by the one made last where two are of one figure', () => {
    expect(kinds([correction('rejected', READ[0]!), correction('confirmed', READ[0]!)])).toEqual(['confirmed', null, null]);
    const gone = at(50, '7件', 7);
    expect(shown([correction('confirmed', gone), correction('corrected', gone, { value: 8 })]).observations.map(({ value }) => value)).toEqual([34, 19, 15, 8]);
  });

  it('change nothing without a place', () => {
    expect(shown([correction('rejected', READ[0]!, {}, null), correction('added', READ[1]!, { value: 1 }, null)]).observations).toEqual(READ);
  });

  it('never move a figure, whatever is decided', () => {
    const some = fc.array(fc.record({ kind: fc.constantFrom<Applied['kind']>('corrected', 'confirmed', 'rejected', 'added'), start: fc.nat({ max: 40 }), value: fc.nat() }), { maxLength: 8 });
    fc.assert(
      fc.property(some, (decided) => {
        const { observations, decisions } = shown(decided.map(({ kind, start, value }) => correction(kind, at(start, '34件', 5), { value })));
        expect(decisions).toHaveLength(observations.length);
        READ.forEach(({ start, end, quote }, i) => expect(observations[i]).toMatchObject({ start, end, quote }));
        for (const one of observations.slice(READ.length)) expect(READ.some(({ start }) => Math.abs(start - one.start) < 2)).toBe(false);
      }),
    );
  });
});

describe('checks of corrected figures', () => {
  const checked = (corrections: Applied[], checks: Check[] = [SUM], read: readonly Observation[] = READ) => {
    const { observations, decisions } = shown(corrections, read);
    return run(checksWith(checks, read, observations, decisions));
  };

  it('are recomputed', () => {
    expect(checked([correction('corrected', READ[1]!, { value: 18 })])).toEqual([{ ...SUM, computed: 33, verdict: 'differs' }]);
    expect(checked([correction('corrected', READ[0]!, { value: 33 }), correction('corrected', READ[1]!, { value: 18 })])).toEqual([{ ...SUM, stated: 33, computed: 33 }]);
  });

  it('stay where only other things were corrected, and go with a rejected figure', () => {
    expect(checked([correction('corrected', READ[1]!, { label: '另一名' }), correction('confirmed', READ[0]!)])).toEqual([SUM]);
    expect(checked([correction('rejected', READ[2]!)])).toEqual([]);
  });

  it.each<FigureChange>([{ unit: '万元' }, { unit: '人' }, { unit: null }, { indicator: null }, { indicator: 'reconsideration.applications.accepted' }, { period: '2018' }])('go with a figure that is said to be something else: %j', (set) => {
    for (const one of READ) expect(checked([correction('corrected', one, set)])).toEqual([]);
  });

  it('stay with a figure whose cases are counted in another word, or that had no name', () => {
    const nameless = READ.with(1, { ...READ[1]!, indicator: null });
    expect(checked([correction('corrected', nameless[1]!, { unit: '起', indicator: 'reconsideration.applications.accepted' })], [SUM], nameless)).toEqual([SUM]);
  });

  it('of what need not meet follow, and close where it meets', () => {
    const gap: Gap = { kind: 'sum', total: 0, parts: [1, 2], stated: 40, computed: 34 };
    const read = READ.with(0, at(10, '40件', 40));
    const left = (...corrections: Applied[]) => {
      const { observations, decisions } = shown(corrections, read);
      return run(gapsWith([gap], read, observations, decisions));
    };
    expect(left()).toEqual([gap]);
    expect(left(correction('confirmed', read[1]!))).toEqual([gap]);
    expect(left(correction('corrected', read[1]!, { value: 20 }))).toEqual([{ ...gap, computed: 35 }]);
    expect(left(correction('corrected', read[1]!, { value: 25 }))).toEqual([]);
    expect(left(correction('corrected', read[0]!, { value: 34 }))).toEqual([]);
    expect(left(correction('corrected', read[2]!, { unit: '万元' }))).toEqual([]);
    expect(left(correction('rejected', read[2]!))).toEqual([]);
  });

  const RATE = [at(0, '46件', 46), at(10, '50件', 50), at(20, '92%', 92, { unit: '%', role: 'rate' })];
  const RATIO: Check = { kind: 'ratio', total: 2, parts: [0, 1], stated: 92, computed: 92, verdict: 'holds' };

  it('of rates are as exact as they are printed', () => {
    expect(checked([correction('corrected', RATE[0]!, { value: 45.8 })], [RATIO], RATE)).toMatchObject([{ verdict: 'holds' }]);
    expect(checked([correction('corrected', RATE[0]!, { value: 40 })], [RATIO], RATE)).toMatchObject([{ verdict: 'differs', computed: 80 }]);
    expect(checked([correction('corrected', RATE[1]!, { value: 0 })], [RATIO], RATE)).toEqual([]);
  });

  it('of changes keep their direction', () => {
    const read = [at(0, '100件', 100), at(10, '80件', 80), at(20, '20%', 20, { unit: '%', role: 'rate', trend: 'down' })];
    const fall: Check = { kind: 'change', total: 2, parts: [0, 1], stated: 20, computed: 20, verdict: 'holds' };
    expect(checked([correction('corrected', read[1]!, { value: 70 })], [fall], read)).toMatchObject([{ computed: 30, verdict: 'differs' }]);
    expect(checked([correction('corrected', read[1]!, { value: 120 })], [fall], read)).toMatchObject([{ computed: -20, verdict: 'differs' }]);
  });
});
