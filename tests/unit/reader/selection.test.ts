import { describe, expect, it } from 'vitest';
import { figureAt, selectedPlace, type Selected } from '../../../lib/reader/selection';
import type { FlatText } from '../../../lib/text';

const nodes = ['  收到申请', '1204件', '，审结\n'].map((data) => ({ data }) as Text);
const [before, figure, after] = nodes as [Text, Text, Text];
/** Blanks at the edge of the first node are no part of the text. */
const flat = {
  text: '收到申请1204件，审结',
  segments: [{ node: before, from: 2, start: 0, length: 4 }, { node: figure, from: 0, start: 4, length: 5 }, { node: after, from: 0, start: 9, length: 3 }],
  grids: [],
} as unknown as FlatText;

const range = (startContainer: Text, startOffset: number, endContainer: Text, endOffset: number): Selected => {
  const [from, to] = [nodes.indexOf(startContainer), nodes.indexOf(endContainer)];
  return { startContainer, startOffset, endContainer, endOffset, intersectsNode: (node) => nodes.indexOf(node as Text) >= from && nodes.indexOf(node as Text) <= to };
};

describe('what is selected', () => {
  it('is found in the text, across nodes, without blanks at its edges', () => {
    expect(selectedPlace(flat, range(figure, 0, figure, 4))).toEqual({ start: 4, end: 8 });
    expect(selectedPlace(flat, range(before, 0, after, 1))).toEqual({ start: 0, end: 10 });
    expect(selectedPlace(flat, range(before, 5, after, 4))).toEqual({ start: 3, end: 12 });
  });

  it('is nothing where none of the article is, or nothing but blanks', () => {
    expect(selectedPlace(flat, { ...range(before, 0, after, 1), intersectsNode: () => false })).toBeNull();
    expect(selectedPlace(flat, range(figure, 2, figure, 2))).toBeNull();
  });
});

describe('the figure in it', () => {
  const at = (text: string) => figureAt(text, { start: 0, end: text.length });

  it.each([
    ['收到申请1204件，', { start: 4, end: 9 }, { value: 1204, unit: '件' }],
    ['2.35万件', { start: 0, end: 6 }, { value: 23500, unit: '件' }],
    ['２０22', { start: 0, end: 4 }, { value: 2022 }],
    ['97.2%', { start: 0, end: 5 }, { value: 97.2, unit: '%' }],
  ])('of %s', (text, place, given) => {
    expect(at(text)).toEqual({ place, given });
  });

  it.each(['收到申请', '1204件、1187件', '3月8日', '第3批120人', '，'])('there is not one in %s', (text) => {
    expect(at(text)).toBeNull();
  });
});
