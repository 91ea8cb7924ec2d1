import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgePage, readArticle } from '../../lib/page';
import { readPage } from '../../lib/reading';
import { escapeHtml } from '../../scripts/portal/escape';
import { flatten, offsetOf, spanOf } from '../../lib/text';
import { report, TITLE } from '../unit/page/portals';
import { fuzz, fuzzing } from './fuzz';
import { garbage } from './report';

fuzzing('pages');

const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

const link = fc.constantFrom('首页', '政务公开', '互动交流', '关于某某工作的通知', '某县召开常务会议').map((text) => `<a href="/a.html">${text}</a>`);
/** What portals lay around an article. */
const furniture = fc.oneof(
  fc.array(link, { minLength: 3, maxLength: 8 }).map((links) => `<ul>${links.map((one) => `<li>${one}</li>`).join('')}</ul>`),
  fc.constantFrom('<div>主办单位：某县人民政府办公室　网站标识码：4304000000</div>', '<div>字体：<a href="#">大</a> <a href="#">小</a></div>', '<p>版权所有 湘ICP备00000000号</p>', '<script>var a = "12件";</script>', '<form><input value="搜索"></form>'),
  fc.array(link, { minLength: 2, maxLength: 5 }).map((links) => `<div class="nav">${links.join(' | ')}</div>`),
);
const around = fc.array(furniture, { maxLength: 4 }).map((all) => all.join('\n'));
const paragraphs = fc.subarray(report.slice(1, -2) as string[], { minLength: 6 }).map((lines) => [report[0]!, ...lines]);
const wrap = fc.constantFrom<(inner: string) => string>((inner) => inner, (inner) => `<div><div>${inner}</div></div>`, (inner) => `<table><tr><td>${inner}</td></tr></table>`, (inner) => `<section><article>${inner}</article></section>`);
const markup = fc.constantFrom<(line: string) => string>((line) => `<p>${line}</p>`, (line) => `<p><span style="font-size:16pt">${line.slice(0, 7)}</span><span>${line.slice(7)}</span></p>`, (line) => `<div>${line}</div>`);

/** Elements, well and badly nested, with anything in them. */
const dom = fc.array(fc.oneof(garbage.map(escapeHtml), fc.constantFrom('<p>', '</p>', '<div>', '</div>', '<table>', '</table>', '<tr>', '<td>', '<td colspan=99999 rowspan=0>', '</td>', '<br>', '<span>', '</span>', '<!--', '-->', '<iframe>', '<h1>', '<meta name=ArticleTitle content="法治政府建设情况报告">', '<a href="javascript:1">')), { maxLength: 25 }).map((pieces) => pieces.join(''));

describe('a page', () => {
  it('gives its article and nothing else, whatever stands around it', () => {
    fuzz(200, fc.tuple(around, around, around, paragraphs, wrap, markup), ([head, aside, foot, lines, inside, line]) => {
      const page = documentOf(`<!doctype html><html><head><title>${TITLE}</title></head><body>${head}<div class="main">${aside}<h1>${TITLE}</h1>${inside(`<div id="zoom">${lines.map(line).join('\n')}</div>`)}</div>${foot}</body></html>`);
      expect(readArticle(page)?.text.split('\n').map((one) => one.trim()).filter(Boolean)).toEqual(lines);
    });
  });

  it('of any elements is judged and read without a fault', () => {
    fuzz(500, dom, (html) => {
      const page = documentOf(`<!doctype html><html><body>${html}</body></html>`);
      expect(typeof judgePage(page).isReport).toBe('boolean');
      for (const { start, end, quote } of readPage(page)?.reading.observations ?? []) expect(end - start).toBe(quote.length);
    });
  });

  it('has a place for every character of its text, and back', () => {
    fuzz(400, dom, (html) => {
      const flat = flatten(documentOf(`<!doctype html><html><body>${html}</body></html>`).body);
      for (const { node, start, length } of flat.segments) {
        for (const offset of new Set([0, length >> 1, length - 1])) {
          expect(offsetOf(flat, node, offset)).toBe(start + offset);
          expect(spanOf(flat, start + offset, start + offset + 1)).toMatchObject({ startNode: node, startOffset: offset, endOffset: offset + 1 });
        }
      }
    });
  });
});
