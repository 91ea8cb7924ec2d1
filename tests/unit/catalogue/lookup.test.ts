import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../lib/catalogue/beside';
import lookup from '../../../lib/catalogue/data/lookup.json';
import { keysOf } from '../../../lib/catalogue/keys';
import { askedTopics } from '../../../lib/catalogue/asked-topics';
import { afterOf, beforeOf, BETWEEN, EDGE, lookedUpBy, mostOf, needsOf, topicsOf } from '../../../lib/catalogue/lookup';
import { mostSaid } from '../../../lib/catalogue/most';
import { patternsOfAll } from '../../../lib/catalogue/patterns';
import { writtenIn } from '../../../lib/catalogue/rule';
import { lookupFor } from '../../../scripts/lookup/table';

const sources = patternsOfAll().map(({ pattern }) => pattern);

describe('data/lookup.json', () => {
  it('is what the patterns say (npm run lookup)', () => {
    expect(lookup).toEqual(lookupFor(sources));
  });

  it('is read as it was written', () => {
    const words = lookup.words.split(BETWEEN);
    const neighbours = lookup.neighbours.split(BETWEEN);
    const topics = lookup.topics.split(BETWEEN);
    const rows = lookup.rows.split(BETWEEN);
    expect(rows).toHaveLength(sources.length);
    rows.forEach((row, order) => {
      const { near, reach, topics: asked } = writtenIn(sources[order]!);
      const { words: keys, further } = keysOf(near);
      const { before, after } = besideOf(near);
      const beside = (number: number) => (neighbours[number] === '' ? null : new Set([...neighbours[number]!].map((char) => (char === EDGE ? '' : char))));
      expect([mostOf(row), beside(beforeOf(row)), beside(afterOf(row))]).toEqual([mostSaid(near), before, after]);
      expect(needsOf(row).map((list) => list.map((word) => words[word]))).toEqual(further);
      expect(askedTopics(topics[topicsOf(row)]!)).toEqual({ topics: asked?.split('|') ?? [], reach: { '!': 1, '+': Infinity }[reach] ?? 2 });
      if (keys && !keys.includes('▮')) expect(lookedUpBy(row).map((word) => words[word])).toEqual(keys);
    });
  });
});
