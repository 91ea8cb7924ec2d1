import { describe, expect, it } from 'vitest';
import { locateArticle, readArticle } from '../../../lib/page';
import { LAYOUTS as SELECTORS } from '../../../lib/page/article/layouts';
import { flatten } from '../../../lib/text';
import { documentOf, fixture } from './pages';

const pageOf = (body: string): Document => documentOf(`<!DOCTYPE html><html><head></head><body>${body}</body></html>`);
const textOf = (element: Element | null): string => (element ? flatten(element).text.trim() : '');
const sentence = '全年审查行政规范性文件五十八件，提出意见一百三十六条，全部得到采纳，文件质量有了明显提高。';
const paragraphs = (n: number, text = sentence) => Array.from({ length: n }, () => `<p>${text}</p>`).join('');

describe('locateArticle', () => {
  it.each([
    ['report-hunan', '2021年，我市', '2022年3月9日'],
    ['report-dahan', '市政府：', '2020年3月12日'],
    ['report-trs', '2022年，南川区', '补齐短板。'],
    ['report-vsb', '2020年，市教育局', '2021年2月25日'],
    ['report-guangdong', '2023年，荔湾区', '补齐短板。'],
    ['report-anhui', '2018年，我县', '2019年1月18日'],
    ['report-short', '2023年，我局', '2024年1月10日'],
    ['report-plain', '2017年，灵璧县', '补齐短板。'],
    ['letter-untitled', '省政府：', '抄送：市委、市人大常委会。'],
    ['briefing', '荆门市司法局', '新增复议工作人员12名。'],
  ])('finds the text of %s, whole and alone', (name, first, last) => {
    const text = textOf(locateArticle(fixture(name)));
    expect(text.startsWith(first)).toBe(true);
    expect(text.endsWith(last)).toBe(true);
  });

  it.each(['home', 'column-list'])('finds none on a page of links: %s', (name) => {
    expect(locateArticle(fixture(name))).toBeNull();
  });

  it('prefers the inner of two hooks and passes over a hook that holds something else', () => {
    const doc = pageOf(`<div id="zoom">${paragraphs(1)}</div><div class="content"><div class="TRS_Editor"><div class="Custom_UnionStyle">${paragraphs(12)}</div></div></div>`);
    expect(locateArticle(doc)?.className).toBe('Custom_UnionStyle');
  });

  it('keeps a body and its annex together', () => {
    const doc = pageOf(`<div id="a"><div class="TRS_Editor">${paragraphs(14)}</div><div class="TRS_Editor">${paragraphs(10)}</div></div>`);
    expect(locateArticle(doc)?.id).toBe('a');
  });

  it('finds the text between comments whatever the class, and inside a form', () => {
    const doc = pageOf(`<form><div class="x"><div class="y"><!--<$[信息内容]>begin-->${paragraphs(12)}<!--<$[信息内容]>end--></div></div></form>`);
    expect(locateArticle(doc)?.className).toBe('y');
  });

  it('counts neither links nor scripts nor hidden copies', () => {
    const link = `<li><a href="/1">${sentence}</a></li>`.repeat(20);
    const doc = pageOf(`<ul>${link}</ul><textarea>${sentence.repeat(20)}</textarea><script>${sentence.repeat(20)}</script><div hidden>${paragraphs(20)}</div><div class="z">${paragraphs(10)}</div>`);
    expect(locateArticle(doc)?.className).toBe('z');
  });

  it('gives null for an empty document', () => {
    expect(locateArticle(documentOf('<html></html>'))).toBeNull();
  });
});

describe('readArticle', () => {
  const footer = `<footer>${paragraphs(4)}</footer><div class="footer">${paragraphs(4)}</div><nav>${paragraphs(4)}</nav>`;

  it('reads a few sentences when asked, that are no article unasked', () => {
    const doc = pageOf(`${footer}<div class="n">${paragraphs(3)}</div><ul><li><a href="/1">${sentence.repeat(9)}</a></li></ul>`);
    expect(locateArticle(doc)).toBeNull();
    expect(readArticle(doc)?.text.split('\n')).toEqual([sentence, sentence, sentence]);
  });

  it('takes the same element as unasked where there is an article', () => {
    for (const name of ['report-trs', 'report-short', 'letter-untitled', 'report-vsb']) {
      const page = fixture(name);
      expect(readArticle(page)?.text).toBe(flatten(locateArticle(page)!).text);
    }
  });

  it('never takes the page’s frame, nor links', () => {
    expect(readArticle(pageOf(footer))).toBeNull();
    expect(readArticle(fixture('column-list'))).toBeNull();
    expect(readArticle(documentOf('<html></html>'))).toBeNull();
  });
});

describe('layouts', () => {
  it('are valid selectors with evidence, none twice', () => {
    const doc = pageOf('');
    const seen = SELECTORS.flatMap(({ selector }) => selector.split(', '));
    for (const selector of seen) expect(() => doc.querySelector(selector)).not.toThrow();
    expect(new Set(seen).size).toBe(seen.length);
    expect(SELECTORS.every(({ evidence }) => evidence.length > 3)).toBe(true);
  });
});
