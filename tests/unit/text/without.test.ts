import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { flatten, spanOf, without } from '../../../lib/text';

const flatOf = (html: string) => flatten(parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Element);
const cellsOf = (html: string, gone: string) => {
  const flat = flatOf(html);
  const start = flat.text.indexOf(gone);
  const kept = without(flat, [{ start, end: start + gone.length }]);
  return kept.grids.map(({ rows }) => rows.map((row) => row.map((cell) => cell && kept.text.slice(cell.start, cell.end))));
};

it('takes lines away and moves the rest up, nodes and all', () => {
  const flat = flatOf('<p>路径</p><p>第<b>12</b>件</p><p>打印</p><p>35人</p><p>关闭</p>');
  const kept = without(flat, [{ start: 0, end: 3 }, { start: 8, end: 11 }, { start: 14, end: 17 }]);
  expect(kept.text).toBe('第12件\n35人');
  const span = spanOf(kept, kept.text.indexOf('35'), kept.text.indexOf('35') + 2);
  expect([span?.startNode.data, span?.startOffset, span?.endOffset]).toEqual(['35人', 0, 2]);
});

it('gives back the same text where nothing is to go', () => {
  const flat = flatOf('<p>甲</p>');
  expect(without(flat, [])).toBe(flat);
  expect(without(flat, [{ start: 0, end: 1 }])).toEqual({ text: '', segments: [], grids: [] });
});

it('moves tables, a spanning cell as one', () => {
  const table = '<p>路径</p><table><tr><td rowspan="2">复议</td><td>12</td></tr><tr><td>35</td></tr></table>';
  expect(cellsOf(table, '路径\n')).toEqual([[['复议', '12'], ['复议', '35']]]);
  const flat = flatOf(table);
  const [grid] = without(flat, [{ start: 0, end: 3 }]).grids;
  expect(grid?.rows[0]?.[0]).toBe(grid?.rows[1]?.[0]);
});

it('keeps every node where its text stands, whatever lines go', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.stringMatching(/^[甲乙1-9]{1,4}$/), fc.boolean())), (lines) => {
      const flat = flatOf(lines.map(([line]) => `<p>${line}</p>`).join(''));
      let start = 0;
      const cuts = lines.flatMap(([line, goes]) => {
        const from = start;
        start += line.length + 1;
        return goes ? [{ start: from, end: Math.min(start, flat.text.length) }] : [];
      });
      const kept = without(flat, cuts);
      expect(kept.segments.map(({ node }) => node.data)).toEqual(lines.filter(([, goes]) => !goes).map(([line]) => line));
      for (const segment of kept.segments) expect(kept.text.slice(segment.start, segment.start + segment.length)).toBe(segment.node.data);
    }),
  );
});
