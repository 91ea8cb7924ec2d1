import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { flatten, offsetOf, spanOf, type FlatText } from '../../../lib/text';

const piece = fc.stringMatching(/^[ \n甲乙,0-9]{0,4}$/);
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    piece,
    fc.constantFrom('<br>', '<script>9</script>', '<p hidden>8</p>', '<!--7-->'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'span', 'b', 'font', 'table', 'tr', 'td', 'sup'), fc.array(tie('node'), { maxLength: 4 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

const flat = (source: string): FlatText => {
  const { document } = parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  return flatten(document.body);
};

describe('places', () => {
  it('maps every offset of every segment there and back', () => {
    fc.assert(
      fc.property(html, (source) => {
        const article = flat(source);
        for (const { node, start, length } of article.segments) {
          expect(article.text.slice(start, start + length)).toBe(node.data.replace(/[\t\n\v\f\r]/g, ' '));
          for (let offset = 0; offset < length; offset += 1) {
            const at = start + offset;
            expect(offsetOf(article, node, offset)).toBe(at);
            expect(spanOf(article, at, at + 1)).toEqual({ startNode: node, startOffset: offset, endNode: node, endOffset: offset + 1 });
          }
        }
      }),
    );
  });

  it('never lets segments overlap, and leaves only separators between them', () => {
    fc.assert(
      fc.property(html, (source) => {
        const { text, segments } = flat(source);
        let end = 0;
        for (const segment of segments) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, segment.start)).toMatch(/^(\n?\t*)$/);
          end = segment.start + segment.length;
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  it('spans the nodes a figure is cut into', () => {
    const article = flat('<p>共<span>2</span><b>3</b>件</p>');
    const [, two, three] = article.segments;
    expect(spanOf(article, 1, 3)).toEqual({ startNode: two!.node, startOffset: 0, endNode: three!.node, endOffset: 1 });
  });

  it('leaves separators out of a span and finds nothing in a separator alone', () => {
    const article = flat('<p>12</p><p>34</p>');
    expect(spanOf(article, 2, 4)).toMatchObject({ startOffset: 0, endOffset: 1 });
    expect(spanOf(article, 0, 3)).toMatchObject({ startOffset: 0, endOffset: 2 });
    expect(spanOf(article, 2, 3)).toBeNull();
    expect(spanOf(article, 5, 9)).toBeNull();
    expect(spanOf({ text: '', segments: [], grids: [] }, 0, 1)).toBeNull();
  });

  it('knows no offset for a foreign node or beyond a node', () => {
    const article = flat('<p>12</p>');
    const other = flat('<p>12</p>').segments[0]!.node;
    expect(offsetOf(article, other, 0)).toBeNull();
    expect(offsetOf(article, article.segments[0]!.node, 3)).toBeNull();
  });
});
