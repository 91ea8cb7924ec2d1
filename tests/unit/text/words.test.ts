import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTree } from '../../../lib/text/words';

describe('a tree of words', () => {
  it('numbers each word once', () => {
    const tree = new WordTree();
    expect(['受理', '受', '受理案件', '受理'].map((word) => tree.add(word))).toEqual([0, 1, 2, 0]);
    expect(tree.size).toBe(3);
  });

  it('finds what stands in one text after the other, each word once', () => {
    const char = fc.constantFrom('案', '件', '受', '理');
    const word = fc.string({ unit: char, minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(word, { maxLength: 8 }), fc.array(fc.string({ unit: char, maxLength: 12 }), { minLength: 1, maxLength: 3 }), (words, texts) => {
      const tree = new WordTree();
      const numbers = new Map(words.map((one) => [one, tree.add(one)]));
      for (const text of texts) {
        const { found, count } = tree.lookThrough(text);
        const standing = [...numbers].flatMap(([one, number]) => (text.includes(one) ? [number] : []));
        expect(Array.from(found).slice(0, count).sort()).toEqual(standing.sort());
        expect([...numbers.values()].filter((number) => tree.stands(number)).sort()).toEqual(standing.sort());
      }
    }));
  });
});
