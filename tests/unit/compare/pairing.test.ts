import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports, comparing } from '../../../lib/compare/compare';
import { pairingNearest } from '../../../lib/compare/nearest';
import { grouping, meritsOf, pairFigures, type Placed, type Side } from '../../../lib/compare/pairing';
import type { Observation } from '../../../lib/model';
import { run, type Pausing } from '../../../lib/pausing';
import { contents } from '../support/readings';

/** Few names, some the others' neighbours, so that figures compete for each other. */
const figure: fc.Arbitrary<Partial<Observation>> = fc.record({
  unit: fc.constantFrom('件', '宗', '次', null),
  label: fc.constantFrom('东街道·受理申请', '西街道·受理申请', '街道东·受理申请', '收到申请', '收到申请了', '件', ''),
  indicator: fc.constantFrom('reconsideration.applications.received', null),
  scope: fc.constantFrom<Observation['scope']>('jurisdiction', 'government', null),
  period: fc.constantFrom('2019', '2018', '2013/..', '../2019-12-31'),
});
const side = fc.tuple(fc.array(figure, { maxLength: 20 }), fc.constantFrom(2019, null)).map(([figures, year]): Side => ({ figures: contents(figures, { year }).observations, year }));

/** Every pair there could be, weighed against all others. */
const weighed = (a: Side, b: Side): string[] => {
  const [ours, theirs] = [run(grouping(a)), run(grouping(b))];
  const each = (groups: typeof ours, key: string): Placed[] => (groups.get(key) ?? []).flatMap(({ all }) => all);
  const taken = new Set<Placed>();
  const apart = ([x, y]: readonly [Placed, Placed, number[]]): number => Math.abs(x.rank - y.rank);
  const first = ([x, y]: readonly [Placed, Placed, number[]]): number => Math.min(x.rank, y.rank);
  return [...ours.keys()].flatMap((key) =>
    each(ours, key)
      .flatMap((x) => each(theirs, key).flatMap((y) => (meritsOf(x, y) ? [[x, y, meritsOf(x, y)!] as const] : [])))
      .sort((one, other) => one[2].reduce((found, merit, at) => found || other[2][at]! - merit, 0) || apart(one) - apart(other) || first(one) - first(other))
      .filter(([x, y]) => !taken.has(x) && !taken.has(y) && taken.add(x).add(y))
      .map(([x, y]) => `${x.figure.index} ${y.figure.index}`)).sort();
};

/** How often work may be put down: it goes through so many things of a kind. */
const pauses = (work: Pausing<unknown>): number => {
  let times = 0;
  while (!work.next().done) times += 1;
  return times;
};

describe('pairing', () => {
  it('is what weighing every pair against all others gives', () => {
    fc.assert(fc.property(side, side, (a, b) => {
      expect(pairFigures(a, b).map((pair) => `${pair.a.index} ${pair.b.index}`).sort()).toEqual(weighed(a, b));
    }));
  });

  it('costs little more for each figure of a table told anew that has four times as many rows', () => {
    const tables = (rows: number) => ['行政复议案件', null].flatMap((named) => [2019, 2018].map((year) => contents(
      Array.from({ length: rows }, (_, row) => ({ label: `第${row}街道·${named ?? '走访'}`, indicator: named && 'reconsideration.applications.received', period: String(year) })), { year })));
    for (const at of [0, 2]) {
      const [few, many] = [50, 200].map((rows) => pauses(comparing(tables(rows)[at]!, tables(rows)[at + 1]!)));
      expect(many! / few!).toBeLessThan(6);
    }
  });

  it('costs little more for each figure of a table whose rows were all renamed that has four times as many', () => {
    // Names of four characters, none of which is in two of them.
    const name = (at: number): string => String.fromCharCode(...[0, 1, 2, 3].map((place) => 0x4e00 + 4 * at + place));
    const renamed = (rows: number) => [2019, 2018].map((year) => contents(
      Array.from({ length: rows }, (_, row) => ({ label: name(year === 2019 ? row : rows + row), indicator: 'reconsideration.applications.received', period: String(year) })), { year }));
    const [few, many] = [100, 400].map((rows) => {
      const [a, b] = renamed(rows);
      expect(compareReports(a!, b!)).toMatchObject({ rows: [], onlyA: { length: rows }, onlyB: { length: rows } });
      return pauses(comparing(a!, b!));
    });
    expect(many! / few!).toBeLessThan(6);
  });

  it('may be put down among what is taken already', () => {
    let looks = 0;
    const items = (size: number) => Array.from({ length: size }, (_, at) => ({ get rank() {
      looks += 1;
      return at;
    } }));
    const [ours, theirs] = [items(30), items(30)];
    const work = pairingNearest(ours.flatMap((a) => theirs.map((b) => ({ ours: [a], theirs: [b] }))));
    for (let [done, before] = [false, 0]; !done; before = looks) {
      done = work.next().done === true;
      expect(looks - before).toBeLessThan(300);
    }
  });
});
