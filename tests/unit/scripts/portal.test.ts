import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../../scripts/portal/text';
import { samplePage } from '../../../scripts/portal/samples';

const read = (html: string): Document => parseHTML(html).document as unknown as Document;

describe('renderText', () => {
  const text = ['当前位置:首页  > 公告', '某县2020年度法治政府建设情况报告', '发布时间:2021-02-03 08:00 \u00a0 来源:县司法局 \u00a0\u00a0 浏览量:', '字体:', '第一段<甲>。', '相关阅读:'].join('\n');
  const page = read(renderText(text));

  it('turns furniture lines into the page and keeps the rest as paragraphs', () => {
    expect(page.querySelector('h1')?.textContent).toBe('某县2020年度法治政府建设情况报告');
    expect(page.querySelector('meta[name=PubDate]')?.getAttribute('content')).toBe('2021-02-03 08:00');
    expect(page.querySelector('meta[name=ContentSource]')?.getAttribute('content')).toBe('县司法局');
    expect([...page.querySelectorAll('#zoom p')].map((p) => p.textContent)).toEqual(['第一段<甲>。']);
  });

  it('prints no headline where the text has none', () => {
    expect(read(renderText('省政府:\n现报告如下:')).querySelector('h1')).toBeNull();
  });
});

describe('the sample report', () => {
  it('says on the page that its figures are invented', () => {
    expect(read(samplePage('report')).querySelector('#zoom')?.textContent).toContain('数字全部为虚构');
  });
});
