import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/model';
import { readPage, readText } from '../../../lib/reading';

/** What holds of every reading, however bad the text. */
function sound({ text, observations, checks }: Reading): void {
  let free = 0;
  observations.forEach(({ start, end, quote, value, label, partOf }, i) => {
    expect(start).toBeGreaterThanOrEqual(free);
    expect(end).toBeGreaterThan(start);
    expect(quote).toBe(text.slice(start, end));
    expect(Number.isFinite(value)).toBe(true);
    expect(label).not.toBe('');
    if (partOf !== null) expect(observations[partOf] !== undefined && partOf !== i).toBe(true);
    free = end;
  });
  for (const { total, parts, stated, computed } of checks) {
    expect([total, ...parts].every((index) => observations[index] !== undefined)).toBe(true);
    expect(Number.isFinite(stated) && Number.isFinite(computed)).toBe(true);
  }
}

/** What breaks programs, between what reports are made of. */
const piece = fc.oneof(
  fc.constantFrom('\0', '\u200e', '\u200f', '\u202e', '\u2066', '\ufeff', '\ud800', '\udc00', '\ufffd', '\ue000', '\u200b', '\r', '\n', '\t', '\u2028', '𠀀', '👩‍👩‍👧', '（', '）', '《', '》', '“', '”', '〔', '〕', '[', '{', '\\', '$&', '%', '/'),
  fc.constantFrom('受理行政复议申请', '其中', '分别为', '同比增长', '占', '由', '降至', '合计', '单位：件', '一、', '（一）', '12件', '3.5万元', '98%', '三百二十一份', '十余次', '2023年', '，', '。', '、', '；'),
  fc.integer({ min: 0, max: 1e9 }).map(String),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('bad input', () => {
  it.each(['', ' ', '\n', '\0', '\ufeff', '\ud800', '。', '1', '一', '\t', '\t\n\t', '件', '%', '（', '）（'])('%j is answered', (bad) => {
    sound(readText(bad));
  });

  it('of any kind is answered, with figures that stand in the text', () => {
    fc.assert(fc.property(text, (bad) => { sound(readText(bad)); }), { numRuns: 300 });
  });

  it('within a report changes nothing of the figures before it', () => {
    const good = '全年收到行政复议申请72件，受理66件。\n';
    const quotes = (reading: Reading) => reading.observations.filter(({ end }) => end <= good.length).map(({ quote, value, unit }) => [quote, value, unit]);
    fc.assert(fc.property(text, (bad) => { expect(quotes(readText(good + bad))).toEqual([['72件', 72, '件'], ['66件', 66, '件']]); }));
  });

  it('in a page is answered', () => {
    const html = fc.array(fc.oneof(text.map((bad) => bad.replace(/[<&]/g, '')), fc.constantFrom('<p>', '</p>', '<table>', '<tr>', '<td>', '<td colspan=9 rowspan=0>', '</table>', '<br>', '<span>', '</span>', '<!--')), { maxLength: 30 });
    fc.assert(fc.property(html, (pieces) => {
      const doc = parseHTML(`<!doctype html><html><body><div><p>全年收到行政复议申请72件，受理66件。</p>${pieces.join('')}</div></body></html>`).document as unknown as Document;
      const read = readPage(doc);
      if (read) sound(read.reading);
    }));
  });

  it.each([
    ['digits', '7'], ['grouped digits', '123,'], ['decimals', '.5'], ['Chinese numerals', '三百'], ['open brackets', '（'], ['closed brackets', '）'],
    ['open titles', '《'], ['open quotations', '“'], ['NULs', '\0'], ['right-to-left marks', '\u200f'], ['lone surrogates', '\ud800'], ['tabs', '\t'], ['line feeds', '\n'],
  ])('%s without end hold no figure', (_, unit) => {
    expect(readText(unit.repeat(20_000)).observations).toEqual([]);
  });

  it('of a million characters is answered', () => {
    const ends = ['7', '三百', '（', '《', '\u200f', '\ud800', '\0'].map((unit) => unit.repeat(140_000)).join('\n');
    expect(ends.length).toBeGreaterThan(1_000_000);
    expect(readText(`受理66件。\n${ends}`).observations.map(({ quote }) => quote)).toEqual(['66件']);
  });
});
