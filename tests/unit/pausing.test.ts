import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, extracting, type ReportContext } from '../../lib/extract';
import { counted, eachOf, portionsOf, run, sortedOf, type Pausing } from '../../lib/pausing';
import { fold, folding } from '../../lib/text';
import { reportText } from '../bench/texts';

const REPORT: ReportContext = { year: 2022, kind: 'annual-report', publishedAt: '2023-03-01', regionName: '某市', level: 'city', body: null, bodyKind: null };

/** Does several works by turns, a step each. */
const byTurns = <T>(works: readonly Pausing<T>[]): T[] => {
  const results = new Map<Pausing<T>, T>();
  while (results.size < works.length) {
    for (const work of works) {
      if (results.has(work)) continue;
      const step = work.next();
      if (step.done) results.set(work, step.value);
    }
  }
  return works.map((work) => results.get(work)!);
};

describe('work that pauses', () => {
  it('comes to the same as work that does not', () => {
    fc.assert(fc.property(fc.array(fc.integer()), (numbers) => {
      expect(run(eachOf(numbers, (number, index) => number + index))).toEqual(numbers.map((number, index) => number + index));
    }));
  });

  it('puts in order as it is done at once, equals as they stood', () => {
    fc.assert(fc.property(fc.array(fc.record({ by: fc.integer({ min: 0, max: 20 }), id: fc.nat() }), { maxLength: 300 }), (items) => {
      const compare = (a: { by: number }, b: { by: number }) => a.by - b.by;
      expect(run(sortedOf(items, compare))).toEqual([...items].sort(compare));
    }));
  });

  it('is the same work where its time is counted, also where it is given up', () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    let ended = 0;
    function* work(): Pausing<number[]> {
      try {
        return yield* eachOf(items, (item) => item);
      } finally {
        ended += 1;
      }
    }
    const whole = [...work()].length;
    expect([...counted(work()).work]).toHaveLength(whole);
    expect(run(counted(work()).work)).toEqual(items);
    const { work: given } = counted(work());
    given.next();
    given.return([]);
    expect(ended).toBe(4);
  });

  it('goes through all of a text, in order and once', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000 }), (length) => {
      const text = 'a'.repeat(length);
      let reached = 0;
      run(portionsOf(text, (from, to) => {
        expect(from).toBe(reached);
        reached = to;
      }));
      expect(reached).toBe(length);
    }));
  });

  it('folds a text of any length as at once', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('２０２２年', '行政復議', '【', '　', '件'), { minLength: 600, maxLength: 1_500 }), (words) => {
      expect(run(folding(words.join('')))).toBe(fold(words.join('')));
    }), { numRuns: 10 });
  });

  it('reads texts by turns as one after the other: nothing of one reading is in the way of another', () => {
    const texts = [...reportText(2, 20_000, 1, 1), '全年收到行政复议申请12件，其中受理10件。'];
    expect(byTurns(texts.map((text) => extracting(text, REPORT)))).toEqual(texts.map((text) => extract(text, REPORT)));
  });

  it('offers a pause at least for every hundred characters of a long report', () => {
    const [text] = reportText(1, 50_000, 2, 2) as [string];
    let pauses = 0;
    for (const work = extracting(text, REPORT); !work.next().done; ) pauses += 1;
    expect(pauses).toBeGreaterThan(text.length / 100);
  });
});
