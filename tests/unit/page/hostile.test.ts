import { describe, expect, it } from 'vitest';
import { identify, judgePage, judgeText, locateArticle } from '../../../lib/page';
import { own } from '../../../lib/page/own';
import { proseLines, textLines } from '../../../lib/page/judge/prose';
import { documentOf, fixture } from './pages';

/** What costs the square of such a length does not end within the time that every test has; what grows with it takes a fraction of a second. */
const SIZE = 200_000;
const paragraph = '我市2019年法治政府建设情况，全年共办理行政复议案件35件，行政执法检查1200次，规范性文件合法性审查20件，现将有关情况报告如下。';

describe('text made to be slow', () => {
  it.each([' ', '\u00A0', '\u3000', '\t', '\n', ' \n', '1', '(', '（', '《', '〔', '[', '法', '北京市', '现将', '.', '|', ' >', '来源: ', '2019年', '-', '局'])('comes to an end: %j', (unit) => {
    const run = unit.repeat(SIZE / unit.length);
    for (const text of [run, `${paragraph}\n${paragraph}${run}x\n${paragraph}`, `标题\n${run}x\n${paragraph}`]) {
      expect(judgeText(text)).toHaveProperty('isReport');
      expect(identify(null, text, 'annual-report')).toHaveProperty('year');
    }
  });

  it.each(['法治政府', '北京市', '我市2019年办理行政复议案件35件，衡阳市司法局组织郑州市金水区等单位学习。\n'])('tells whose a text of 800,000 characters is: %j', (unit) => {
    const text = unit.repeat(800_000 / unit.length);
    expect(identify(null, text, 'annual-report')).toHaveProperty('year');
  });

  it('gives the same lines as before, without indents and blank lines', () => {
    expect(textLines(' \u3000甲 乙\u00A0\r\n\n \t\n丙')).toEqual(['甲 乙', '丙']);
    expect(textLines('  \n ')).toEqual([]);
  });
});

describe('a page made to be hard to read', () => {
  it('may nest eight thousand elements', () => {
    const doc = documentOf('<html><body></body></html>');
    let inner: Element = doc.body;
    for (let depth = 0; depth < 8000; depth++) inner = inner.appendChild(doc.createElement('div'));
    const paragraphElement = doc.createElement('p');
    paragraphElement.textContent = paragraph.repeat(9);
    doc.body.append(paragraphElement);
    expect(proseLines(doc.body)).toHaveLength(1);
    expect(locateArticle(doc)).toBe(paragraphElement);
  });

  it('may name its elements like the properties that are asked for', () => {
    const doc = fixture('report-trs');
    const verdict = judgePage(doc);
    const article = locateArticle(doc);
    const facts = identify(doc, article?.textContent ?? '', 'annual-report');
    expect([verdict.isReport, article === null]).toEqual([true, false]);
    const names = ['body', 'title', 'URL', 'querySelector', 'querySelectorAll'] as const;
    for (const name of names) Object.defineProperty(doc, name, { value: { nodeName: 'IMG' } });
    for (const name of ['children', 'matches']) Object.defineProperty(article, name, { value: { nodeName: 'INPUT' } });
    expect(own(doc, 'body').localName).toBe('body');
    expect(judgePage(doc)).toEqual(verdict);
    expect(locateArticle(doc)).toBe(article);
    expect(identify(doc, article?.textContent ?? '', 'annual-report')).toEqual(facts);
  });
});
