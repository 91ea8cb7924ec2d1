import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePage, judgeText } from '../../../lib/page';
import { classifyTitle } from '../../../lib/page/judge-title';
import { LAYOUTS, fixture, listedTitles, portalPage, samples } from './pages';

describe('pages', () => {
  it.each([
    ['report-hunan', 'annual-report'],
    ['report-dahan', 'annual-report'],
    ['report-trs', 'annual-report'],
    ['report-vsb', 'annual-report'],
    ['report-guangdong', 'annual-report'],
    ['report-anhui', 'work-summary'],
    ['report-plain', 'annual-report'],
    ['report-short', 'annual-report'],
    ['letter-untitled', 'annual-report'],
    ['briefing', 'press-briefing'],
  ])('%s is a report of kind %s', (name, kind) => {
    expect(judgePage(fixture(name))).toMatchObject({ isReport: true, kind });
  });

  it.each(['plan', 'notice', 'news-meeting', 'interpretation', 'disclosure-report', 'column-list', 'home'])('%s is no report', (name) => {
    expect(judgePage(fixture(name))).toMatchObject({ isReport: false, kind: 'other' });
  });

  it('explains its decision', () => {
    expect(judgePage(fixture('report-hunan')).reasons).toEqual(expect.arrayContaining(['title:annual-report']));
    expect(judgePage(fixture('plan')).reasons).toEqual(expect.arrayContaining(['title:other-genre']));
  });

  it('needs a body: a title above an attachment is nothing to read', () => {
    const page = portalPage('某县2021年度法治政府建设情况报告', '<h1>某县2021年度法治政府建设情况报告</h1><a href="P02.pdf">附件</a>');
    expect(judgePage(page).isReport).toBe(false);
  });

  it('takes a cover for a report only if the report stands below it', () => {
    const body = (title: string) => {
      const page = fixture('report-plain');
      const line = page.querySelector('.bt');
      if (line) line.textContent = title;
      page.title = '关于印发灵璧县2017年法治政府建设情况报告的通知';
      return page;
    };
    expect(judgePage(body('灵璧县2017年法治政府建设情况报告')).kind).toBe('annual-report');
    expect(judgePage(body('灵璧县2018年法治政府建设实施方案')).kind).toBe('other');
  });

  it('does not take plan language or a model text for a report because of the title', () => {
    const page = fixture('plan');
    page.title = '';
    page.querySelector('meta[name=ArticleTitle]')?.remove();
    const heading = page.querySelector('h1');
    if (heading) heading.textContent = '永州市法治政府建设情况';
    expect(judgePage(page).reasons).toContain('body:plan');
    const model = fixture('report-plain');
    for (const p of model.querySelectorAll('.nr88 p')) p.textContent = (p.textContent ?? '').replace(/\d+/g, '**');
    expect(judgePage(model).reasons).toContain('body:model-text');
  });
});

describe('titles', () => {
  it.each([
    ['泰宁县2018年度法治政府建设情况报告', 'annual-report'],
    ['关于２０２０年度法治政府建设工作情况的报告', 'annual-report'],
    ['某某局 2021 年法治政府\n建设年度报告（公开版）', 'annual-report'],
    ['关于贯彻落实《法治政府建设实施纲要》情况的报告', 'annual-report'],
    ['市城管局2019年法治建设工作总结', 'work-summary'],
    ['2012年度依法行政工作报告', 'work-summary'],
    ['我县召开法治政府建设新闻发布会', 'press-briefing'],
    ['关于公布2020年法治政府建设情况报告的公告', 'carrier'],
    ['近三年法治政府建设工作情况报告', 'other-genre'],
    ['2020年法治政府建设督察情况报告', 'other-genre'],
    ['2021年政府工作报告', 'other-genre'],
    ['领导简介', null],
  ])('%s: %s', (title, expected) => {
    expect(classifyTitle(title)).toBe(expected);
  });

  const { reports, others } = listedTitles();
  it.skipIf(reports.length === 0)('knows the listed titles of reports from those that only look alike', () => {
    expect(reports.filter((title) => !['annual-report', 'work-summary'].includes(classifyTitle(title) ?? ''))).toEqual([]);
    expect(others.filter((title) => ['annual-report', 'work-summary', 'press-briefing'].includes(classifyTitle(title) ?? ''))).toEqual([]);
    expect(others.length).toBeGreaterThan(20);
  });
});

describe('sample reports', () => {
  const all = samples();
  it.skipIf(all.length === 0)('are recognised as text and in every layout', () => {
    for (const { text, gold } of all) {
      expect(judgeText(text).kind).toBe(gold.page.kind);
      for (const layout of Object.values(LAYOUTS)) {
        expect(judgePage(portalPage('某市人民政府门户网站', layout(text.split('\n')))).kind).toBe(gold.page.kind);
      }
    }
  });
});

describe('any text', () => {
  const words = fc.constantFrom('法治政府', '依法行政', '2019年', '12件', '。', '\n', '，', '现将', '如下：', '《', '*', '某市');
  it('is judged without error, the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const text = parts.join('');
        expect(judgeText(text)).toEqual(judgeText(text));
      }),
    );
  });
});
