import { describe, expect, it } from 'vitest';
import { allExpressions } from './all';
import bounded from './bounded.json';
import { costOf, LINEAR, stepsEach, stepsOn } from './growth';

const { written, built, building } = await allExpressions();
const all = [...new Map([...written, ...built].map((one) => [one.source, one])).values()];

/** Steps that a browser takes in a few milliseconds. */
const SOON = 2_000_000;
/** The longest of all looks at some sixty characters in three gaps from each place. */
const MOST_EACH = 2000;

describe('a counter of steps', () => {
  it.each([['/a+b/', 16], ['/a*a*b/', 64], ['/^a+b/', 4], ['/a{1,9}b/', 4], ['/[^)]*\\)/', 16], ['/(?<=x)a+$/', 4]])('sees how the steps of %s grow', (source, times) => {
    const growth = stepsOn(source, 'a'.repeat(240), Infinity) / stepsOn(source, 'a'.repeat(60), Infinity);
    expect(growth).toBeGreaterThan(times * 0.9);
    expect(growth).toBeLessThan(times * 1.1);
  });

  it.each(['/(?:a|aa)+b/', '/(?:均|在|均在)+$/', '/^(?:\\d{1,4}|页)+$/', '/(a*)*b/', '/率(?:由|从|均|都|全部|继续|始终|保持|稳定|提高|达到?|到)*$/'])('finds words for %s that make its ways more than can be tried', (source) => {
    expect(costOf(source)?.growth).toBe(Infinity);
  });

  it.each(['/[均在]b/', '/\\(.{0,40}\\)/', '/^(?:年|月)+日/', '/^\\s*(?:\\d+\\.)*$/'])('finds none for %s', (source) => {
    expect(costOf(source)?.growth ?? 0).toBeLessThanOrEqual(LINEAR);
  });
});

describe('every regular expression', () => {
  it('is looked at: those written, those built when a program is loaded, and those built of what it reads', () => {
    expect(written.length).toBeGreaterThan(700);
    expect(built.length).toBeGreaterThan(1500);
    expect(building.filter((file) => !built.some((one) => one.file === file))).toEqual([]);
  });

  const costs = all.map((one) => ({ ...one, cost: costOf(one.source) }));
  const growing = costs.filter(({ cost }) => cost !== null && cost.growth > LINEAR);

  it('takes steps in proportion to its text, or reads texts of a length that bounded.json gives, and then few', () => {
    const slow = growing.filter(({ file, source, cost }) => {
      const longest = bounded.find((one) => one.file === file)?.longest;
      return longest === undefined || stepsOn(source, cost!.attack(longest), SOON) === Infinity;
    });
    expect(slow.map(({ file, source, cost }) => `${file} ${source.slice(0, 100)} on ${JSON.stringify(cost!.attack(12))}`)).toEqual([]);
  });

  it('without a repetition without end does not look far from any place', () => {
    expect(costs.filter(({ source, cost }) => cost === null && stepsEach(source) > MOST_EACH).map(({ source }) => source)).toEqual([]);
  });

  it('needs every line of bounded.json', () => {
    expect(bounded.filter(({ file }) => !growing.some((one) => one.file === file))).toEqual([]);
  });
});
