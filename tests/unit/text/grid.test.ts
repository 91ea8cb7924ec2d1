import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/pausing';
import { flatten, gridsOf, type FlatText, type Grid } from '../../../lib/text';

const flat = (html: string): FlatText => flatten(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
const textsOf = (text: string, { rows }: Grid): (string | null)[][] => rows.map((row) => row.map((cell) => cell && text.slice(cell.start, cell.end).trim()));
const read = (html: string): (string | null)[][][] => {
  const { text, grids } = flat(html);
  return grids.map((grid) => textsOf(text, grid));
};

describe('the grid of a table', () => {
  it.each([
    ['stands as it is written', '<table><tr><th>项</th><th>件</th></tr><tr><td><p>收</p></td><td><p>1</p><p>2</p></td></tr></table>', [['项', '件'], ['收', '1\n2']]],
    ['repeats a cell over columns and rows', '<table><tr><td rowspan="2">领域</td><td colspan="2">处罚</td></tr><tr><td>件</td><td>元</td></tr><tr><td>市监</td><td>3</td><td>4</td></tr></table>', [['领域', '处罚', '处罚'], ['领域', '件', '元'], ['市监', '3', '4']]],
    ['fills the places between cells from above', '<table><tr><td>a</td><td rowspan=3>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>', [['a', 'b', 'c'], ['d', 'b', 'e'], ['f', 'b', null]]],
    ['keeps empty cells', '<table><tr><td></td><td>&nbsp;</td><td>3</td></tr><tr><td>4</td></tr></table>', [['', '', '3'], ['4', null, null]]],
    ['takes rowspan=0 for all rows that are left', '<table><tr><td rowspan=0>a</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>', [['a', '1'], ['a', '2'], ['a', '3']]],
    ['takes no more rows than there are', '<table><tr><td rowspan=99999>a</td><td>1</td></tr></table>', [['a', '1']]],
    ['takes nonsense for one', '<table><tr><td colspan="-3">a</td><td colspan="x">b</td><td rowspan="">c</td></tr></table>', [['a', 'b', 'c']]],
    ['reads rows in sections', '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>', [['a'], ['1']]],
  ])('%s', (_, html, rows) => {
    expect(read(html)).toEqual([rows]);
  });

  it('tells a table in a table by itself, and its cell holds nothing', () => {
    expect(read('<table><tr><td>甲<table><tr><td>1</td><td>2</td></tr></table>乙</td><td>丙</td></tr></table>丁')).toEqual([[['1', '2']], [['', '丙']]]);
  });

  it('costs no more than its cells, whatever spans are declared', () => {
    const rows = read(`<table>${'<tr><td colspan="1000000" rowspan="1000000">1</td><td>2</td></tr>'.repeat(50)}</table>`)[0]!;
    expect(rows).toHaveLength(50);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  it('has every text of the table in its place, and rows of one length, whatever the spans', () => {
    const cell = fc.tuple(fc.constantFrom('', ' ', '件', '12', '甲 乙'), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (table) => {
      const html = table.map((row) => `<tr>${row.map(([text, columns, rows]) => `<td colspan="${columns}" rowspan="${rows}">${text}</td>`).join('')}</tr>`).join('');
      const { text, grids: [grid] } = flat(`前<table>${html}</table>后`);
      const places = textsOf(text, grid!);
      expect(new Set(places.map((row) => row.length)).size).toBe(1);
      expect(places).toHaveLength(table.length);
      table.forEach((row, at) => {
        for (const [printed] of row) expect(places[at]).toContain(printed.trim());
      });
    }));
  });
});

describe('the grid of a plain text', () => {
  const plain = (text: string) => run(gridsOf(text)).map((grid) => textsOf(text, grid));

  it('is a run of lines with as many cells', () => {
    expect(plain('前文\na\tb\n1\t2\n\n3\t4\n后文\nx\ty\tz')).toEqual([[['a', 'b'], ['1', '2'], ['3', '4']]]);
    expect(plain('没有表格')).toEqual([]);
  });

  it('widens a head over the empty cells that a spreadsheet leaves beside it', () => {
    expect(plain('领域\t处罚\t\t检查\n\t件\t元\t次\n市监\t3\t4\t5')).toEqual([[['领域', '处罚', '处罚', '检查'], ['', '件', '元', '次'], ['市监', '3', '4', '5']]]);
  });
});
