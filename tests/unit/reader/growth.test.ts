import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LONGEST_PAGE } from '../../../lib/page/size';
import { run } from '../../../lib/pausing';
import { saysMore, wordsOf } from '../../../lib/reader/growth';

const long = '受理群众来信，'.repeat(400);

describe('saysMore', () => {
  it.each([
    ['a row of numbers behind one like it', '行政检查000', '行政检查000000'],
    ['a short sentence', '共办理00件。', '共办理00件。另0件。'],
    ['words in the place of others', '正在加载，请稍候', '受理来信000件。'],
    ['words in the place of more', '正在加载，请稍候片刻', '共000件'],
    ['a word within', '受理来信', '受理群众来信'],
    ['a word between much', long + long, `${long}另0件。${long}`],
    ['a word in the place of one between much', `${long}十二${long}`, `${long}十三${long}`],
  ])('hears %s', (_, before, now) => {
    expect(saysMore(before, now)).toBe(true);
  });

  it.each([
    ['what is taken away', '正在加载。受理来信', '受理来信'],
    ['what is taken away between much', `${long}正在加载。${long}`, long + long],
    ['what stays', '受理来信', '受理来信'],
  ])('hears nothing in %s', (_, before, now) => {
    expect(saysMore(before, now)).toBe(false);
  });

  it('hears whatever is put in and nothing in what is cut out, wherever it is', () => {
    const letters = fc.array(fc.constantFrom('件', '次', '0'), { maxLength: 2_500 }).map((all) => all.join(''));
    fc.assert(fc.property(letters, letters, fc.constantFrom('件', '新增0件'), (a, b, piece) => {
      expect([saysMore(a + b, a + piece + b), saysMore(a + piece + b, a + b)]).toEqual([true, false]);
    }));
  });
});

describe('wordsOf', () => {
  const bodyOf = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document;

  it('takes a clock that ticks and a counter as saying the same', () => {
    expect(run(wordsOf(bodyOf('<p>12:00:01 受理<b>38</b>件</p>')))).toBe(run(wordsOf(bodyOf('<p>12:00:02 受理<b>39</b>件</p>'))));
  });

  it('takes neither the data in scripts nor what is blank', () => {
    const html = (data: string): string => `<p>受理来信431件。</p> <script type="application/json">${data}</script>\n<p>另3件。</p>`;
    expect(run(wordsOf(bodyOf(html('{"a":1,"b":"受理来信"}'))))).toBe('受理来信000件。另0件。');
  });

  it('takes no more than is read of a page', () => {
    expect(run(wordsOf(bodyOf(`<p>${'件'.repeat(LONGEST_PAGE - 1)}</p><p>件次</p><p>次</p>`)))).toBe('件'.repeat(LONGEST_PAGE));
  });

  it('can be put down within one long text', () => {
    const pauses = [...wordsOf(bodyOf(`<p>${'受理来信431件。'.repeat(10_000)}</p>`))].length;
    expect(pauses).toBeGreaterThan(40);
  });
});
