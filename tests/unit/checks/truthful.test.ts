import { describe, expect, it } from 'vitest';
import { read } from './support/read';
import { TRUTHFUL } from './support/truthful';

describe('sentences that are true', () => {
  it.each(TRUTHFUL)('accuse no one: %s', (text) => {
    const { observations, checks } = read(text);
    expect(observations.length).toBeGreaterThan(1);
    expect(checks.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });

  it('are not turned into many questions', () => {
    const asked = TRUTHFUL.filter((text) => read(text).gaps.length > 0);
    expect(asked.length / TRUTHFUL.length).toBeLessThan(0.5);
  });
});
