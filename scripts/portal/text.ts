import { escapeHtml } from './escape';
import { portalPage } from './page';

const FURNITURE = /^(当前位置|发布时间|字体|相关阅读|扫一扫|首页)/;
const TITLE = /^[^。，,：:；;]{6,60}(报告|汇报|发布会|情况)$/;

const paragraph = (line: string): string => `<p>${escapeHtml(line)}</p>`;
const labelled = (text: string, label: string): string => new RegExp(`${label}[:：]([^\\u00a0\\n]*)`).exec(text)?.[1]?.trim() ?? '';
const firstDate = (text: string): string => /\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?/.exec(text)?.[0] ?? '2021-03-30 09:00';

/**
 * A plain text as the portal would show it: crumb, label and tail lines become the page's own
 * furniture, the first line becomes the title if it reads like one, the rest is the body,
 * one paragraph a line. A text without a title gives a page without one.
 */
export function renderText(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const content = lines.filter((line) => !FURNITURE.test(line.trim()));
  const hasTitle = TITLE.test(content[0]?.trim() ?? '');
  return portalPage({
    title: hasTitle ? (content[0] ?? '').trim() : '',
    site: '政府门户网站',
    published: firstDate(lines.slice(0, 4).join('\n')),
    source: labelled(text, '来源') || '市司法局',
    crumbs: ['首页', '信息公开', '动态信息', '通知公告', '公示公告'],
    body: content.slice(hasTitle ? 1 : 0).map(paragraph).join('\n'),
    signature: [],
    related: [],
  });
}
