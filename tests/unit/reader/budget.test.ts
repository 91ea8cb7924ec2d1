import { describe, expect, it } from 'vitest';
import { Budget } from '../../../lib/reader/budget';

/** How often something that is wanted at every step is done within a time. */
const done = (budget: Budget, cost: number, step: number, until: number, from = 0): number => {
  let times = 0;
  for (let now = from; now < until; now += step) {
    if (budget.wait(now) > 0) continue;
    budget.spend(now, now + cost);
    times += 1;
  }
  return times;
};

describe('Budget', () => {
  it('lets what comes after a rest be done at once', () => {
    const budget = new Budget();
    for (const now of [0, 1_000, 2_000, 30_000]) {
      expect(budget.wait(now)).toBe(0);
      budget.spend(now, now + 2);
    }
  });

  it('does what is wanted without end less and less often', () => {
    const budget = new Budget();
    const [first, second, third] = [done(budget, 1, 20, 2_000), done(budget, 1, 20, 20_000, 2_000), done(budget, 1, 20, 200_000, 20_000)];
    expect(first).toBeLessThanOrEqual(7);
    expect(second).toBeLessThanOrEqual(4);
    expect(third).toBeLessThanOrEqual(20);
    expect(third).toBeGreaterThan(10);
  });

  it('gives what costs much no more than a small share of the time', () => {
    expect(done(new Budget(), 30, 10, 10_000) * 30).toBeLessThan(10_000 / 20);
  });
});
