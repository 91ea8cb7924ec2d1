import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/pausing';
import { isIntact, saysTheSame } from '../../../lib/reader/same-text';
import { flatten } from '../../../lib/text';

const article = () => {
  const { document } = parseHTML('<html><body><p id="a">共办\n12件</p><p id="b">另3件</p></body></html>');
  return { document, flat: flatten(document.body) };
};

describe('isIntact', () => {
  it('holds while the page leaves the text alone, whatever it does to attributes', () => {
    const { document, flat } = article();
    document.getElementById('a')!.setAttribute('style', 'font-size:20px');
    expect(isIntact(flat)).toBe(true);
  });

  it('sees a node replaced by an equal one', () => {
    const { document, flat } = article();
    document.getElementById('b')!.textContent = '另3件';
    expect(isIntact(flat)).toBe(false);
  });

  it('sees a node whose text was written over', () => {
    const { flat } = article();
    flat.segments[0]!.node.data = '共辦\n12件';
    expect(isIntact(flat)).toBe(false);
  });
});

describe('saysTheSame', () => {
  const text = (html: string) => flatten(parseHTML(`<html><body>${html}</body></html>`).document.body);

  it('does where only nodes, characters’ forms or script differ, so that every offset holds', () => {
    const before = text('<p>共办理12件</p>');
    for (const html of ['<p>共<b>办理</b>12件</p>', '<p>共辦理12件</p>', '<p>共办理１２件</p>']) expect(run(saysTheSame(before, text(html)))).toBe(true);
  });

  it('does not where a figure or a length differs', () => {
    const before = text('<p>共办理12件</p>');
    for (const html of ['<p>共办理13件</p>', '<p>共办理12件。</p>']) expect(run(saysTheSame(before, text(html)))).toBe(false);
  });
});
