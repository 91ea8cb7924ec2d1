import { describe, expect, it } from 'vitest';
import { declaredTitles, judgePage, mayFill } from '../../../lib/page/judge/judge';
import { proseLines } from '../../../lib/page/judge/prose';
import { largePages } from '../../bench/detector-pages';
import { documentOf, fixture } from './pages';

const paragraph = '2022年，我县推进法治政府建设，办理行政复议案件35件，行政执法检查1200次，规范性文件合法性审查20件，各项工作取得新的成效。';
const page = (head: string, body: string): Document => documentOf(`<html><head>${head}</head><body>${body}</body></html>`);
const mayCome = (doc: Document, path = '/art/1.html'): boolean => mayFill(judgePage(doc), doc, path);
const report = '<title>青岚县2022年法治政府建设情况报告_青岚县</title>';

describe('a large page', () => {
  it.each(largePages.map(({ what, html }) => [what, html]))('that is %s is no report, and nothing waits on it', (_, html) => {
    const doc = documentOf(html);
    expect(judgePage(doc).isReport).toBe(false);
    expect(mayCome(doc, '/')).toBe(false);
  });

  it('is not read on where its first lines refuse it', () => {
    const lines = (budget: number) => proseLines(documentOf(largePages[1]!.html).body, budget).length;
    expect(lines(5000)).toBeLessThan(200);
    expect(lines(Infinity)).toBeGreaterThan(5000);
  });

  it('is looked at no further than it may cost, in one text without end, in comments and in white space', () => {
    const read = (body: string): number => proseLines(documentOf(`<html><body>${body}</body></html>`).body, 1000).join('').length;
    expect(read(`<p>${paragraph.repeat(1000)}</p>`)).toBeLessThanOrEqual(1000);
    expect(read(`${'<!--x-->'.repeat(500)}<p>${paragraph}</p>`)).toBe(0);
    expect(read(`<p>${' '.repeat(2000)}</p><p>${paragraph}</p>`)).toBe(paragraph.normalize('NFKC').length);
  });

  it('may declare titles without end', () => {
    const endless = '法治政府建设情况报告'.repeat(1000);
    expect(declaredTitles(page(`<title>${endless}</title><meta name="ArticleTitle" content="${endless}">`, '')).map(({ length }) => length)).toEqual([999, 999]);
  });

  it('is a report also behind menus longer than what is looked at first', () => {
    const menu = `<ul>${'<li>本县概况介绍</li>'.repeat(2000)}</ul>`;
    const body = `${menu}<h1>青岚县2022年法治政府建设情况报告</h1>${`<p>${paragraph}</p>`.repeat(12)}`;
    expect(judgePage(page('<title>青岚县人民政府</title>', body)).kind).toBe('annual-report');
  });
});

describe('a page that is no report is waited for', () => {
  it('where its title says that one may come', () => {
    expect(mayCome(page(report, '<div id="app"></div>'), '/')).toBe(true);
    expect(mayCome(page('<title>关于公布法治政府建设情况报告的公告</title>', `<p>${paragraph}</p>`))).toBe(true);
  });

  it('where it has no text yet', () => {
    expect(mayCome(page('<title>青岚县人民政府</title>', '<div id="app"></div>'))).toBe(true);
    expect(mayCome(page('<title>青岚县人民政府</title>', '<div id="app"></div>'), '/#/detail?id=1')).toBe(true);
  });

  it.each([
    ['front page', '<title>青岚县人民政府</title>', '<div id="app"></div>', '/'],
    ['front page by name', '<title>青岚县人民政府</title>', '<div id="app"></div>', '/index.html'],
    ['column', '<meta name="ColumnName" content="法治政府"><title>青岚县</title>', '<ul></ul>', '/fzzf/'],
    ['article on something else', '<title>青岚县人民政府</title>', `<p>${'全县粮食总产量再创新高，农民收入稳步增长，乡村面貌持续改善。'.repeat(9)}</p>`, '/a.html'],
    ['plan', '<title>青岚县法治政府建设实施方案</title>', '', '/a.html'],
  ])('and not as a %s', (_, head, body, path) => expect(mayCome(page(head, body), path)).toBe(false));
});

it('says why in the same words where it did not read on', () => {
  expect(judgePage(fixture('home')).reasons).toEqual(['title:null', 'body:short']);
  expect(judgePage(page('<title>青岚县</title>', `<p>${'全县粮食总产量再创新高，农民收入稳步增长，乡村面貌持续改善。'.repeat(9)}</p>`)).reasons).toEqual(['title:null', 'body:opening']);
});
