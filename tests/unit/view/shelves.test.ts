import { describe, expect, it } from 'vitest';
import { indicators } from '../../../lib/catalogue';
import { shelve, SHELVES } from '../../../lib/view/shelves';
import { figure } from './records';

describe('shelve', () => {
  it('follows the catalogue, keeps the order within, puts what is in no catalogue last', () => {
    const last = figure({ index: 0 });
    const unknown = figure({ index: 1, indicator: 'from.another.version' });
    const known = [...indicators].reverse().map(({ id }, index) => figure({ index: index + 2, indicator: id }));
    const shelves = shelve([last, unknown, ...known]);
    expect(shelves.map(({ shelf }) => shelf)).toEqual(SHELVES);
    expect(shelves.at(-1)?.items).toEqual([last, unknown]);
    expect(shelves.flatMap(({ items }) => items)).toHaveLength(indicators.length + 2);
    for (const { items } of shelves) expect(items.map(({ index }) => index)).toEqual(items.map(({ index }) => index).sort((a, b) => a - b));
  });

  it('leaves out what is empty', () => expect(shelve([])).toEqual([]));
});
