import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePage, judgeText } from '../../../lib/page';
import { classifyTitle } from '../../../lib/page/judge/title';
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
    ['report-township', 'annual-report'],
    ['report-big5', 'annual-report'],
    ['report-congress', 'work-summary'],
    ['summary-with-plan', 'work-summary'],
    ['report-audit-office', 'annual-report'],
    ['report-below-cover', 'annual-report'],
  ])('%s is a report of kind %s', (name, kind) => {
    expect(judgePage(fixture(name))).toMatchObject({ isReport: true, kind });
  });

  it.each([
    ...['plan', 'notice', 'news-meeting', 'interpretation', 'disclosure-report', 'column-list', 'home'],
    ...['speech', 'evaluation', 'indicator-system', 'feature-news', 'personal-report'],
  ])('%s is no report', (name) => {
    expect(judgePage(fixture(name))).toMatchObject({ isReport: false, kind: 'other' });
  });

  it.each(['plan', 'notice', 'news-meeting', 'interpretation', 'disclosure-report', 'speech', 'evaluation', 'indicator-system', 'feature-news', 'personal-report'])(
    '%s is none without its title either',
    (name) => {
      const page = fixture(name);
      page.title = '';
      for (const title of page.querySelectorAll('h1, meta[name=ArticleTitle]')) title.remove();
      expect(judgePage(page).isReport).toBe(false);
    },
  );

  it('tells a speech without a title by its salutation', () => {
    const page = fixture('speech');
    page.title = '';
    page.querySelector('h1')?.remove();
    expect(judgePage(page).isReport).toBe(false);
    page.querySelector('p')?.remove();
    expect(judgePage(page).isReport).toBe(true);
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

  it('hears the page, not the name of its site', () => {
    const page = fixture('report-short');
    page.title = '雁峰区司法局2023年法治政府建设报告_雁峰区人民政府信息公开目录管理系统';
    expect(judgePage(page).reasons).toContain('title:annual-report');
    page.title = '雁峰区人民政府政务公开网';
    expect(judgePage(page).reasons).toContain('title:annual-report');
    page.title = '雁峰区2023年度法治政府建设情况报告 雁峰区自然资源和规划局';
    expect(judgePage(page).reasons).toContain('title:annual-report');
    page.title = '雁峰区人民政府考核评价专栏－2023年度法治政府建设情况报告';
    expect(judgePage(page).reasons).toContain('title:annual-report');
  });

  it('hears the subject in a second title where the first has none', () => {
    const page = fixture('report-short');
    page.title = '雁峰区司法局关于上一年度全面工作情况的报告_法治政府建设年度报告_雁峰区';
    expect(judgePage(page).kind).toBe('annual-report');
  });

  it('asks less of a bare text in a column of reports, and nothing of a text that opens otherwise', () => {
    const bare = (column: string, first: string) => {
      const page = fixture('report-below-cover');
      page.title = '';
      page.querySelector('meta')?.remove();
      page.querySelector('meta[name=ArticleTitle]')?.remove();
      page.querySelector('h1')?.remove();
      const meta = page.createElement('meta');
      meta.setAttribute('name', 'ColumnName');
      meta.setAttribute('content', column);
      page.head.append(meta);
      const paragraphs = [...page.querySelectorAll('p')];
      for (const spare of paragraphs.slice(5)) spare.remove();
      if (first && paragraphs[0]) paragraphs[0].textContent = first;
      return judgePage(page);
    };
    expect(bare('法治政府建设年度报告', '')).toMatchObject({ kind: 'annual-report' });
    expect(bare('法治政府建设年度报告', '').reasons).toContain('column:true');
    expect(bare('通知公告', '').isReport).toBe(false);
    const disclosed = '根据《政府信息公开条例》的规定，编制本年度报告，现将我县推进依法行政、建设法治政府中公开信息的情况报告如下。';
    expect(bare('法治政府建设年度报告', disclosed).isReport).toBe(false);
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
    // Bodies whose names sound like another genre.
    ['云湖市审计局2022年法治政府建设情况报告', 'annual-report'],
    ['临溪现代农业示范区2023年度法治政府建设情况报告', 'annual-report'],
    ['青岚县委政策研究室2021年度法治政府建设报告', 'annual-report'],
    ['青岚县人民政府督查室2021年度法治政府建设报告', 'annual-report'],
    ['青岚县2021年法治政府建设专项审计报告', 'other-genre'],
    ['青岚县法治政府建设示范创建情况报告', 'other-genre'],
    ['青岚县法治建设群众满意度调查报告', 'other-genre'],
    ['青岚县法治政府建设自评报告', 'other-genre'],
    ['青岚县2024年上半年法治政府建设工作总结', 'other-genre'],
    // A year in Chinese numerals is one year.
    ['二○一三年依法行政工作总结', 'work-summary'],
    ['青岚县二〇一二年依法行政情况汇报', 'work-summary'],
    ['2012年依法行政工作总结及2013年工作打算', 'work-summary'],
    ['2013年依法行政工作打算', null],
    ['雲湖市2021年法治政府建設情況報告', 'annual-report'],
    ['雲湖市法治政府建設第三方評估報告', 'other-genre'],
    ['关于2019年法治政府建设情况的公示', 'carrier'],
    // A cover carries what it names: a plan is no report.
    ['关于印发青岚县2020年法治政府建设工作安排的通知', 'other-genre'],
    ['关于印发《青岚县法治政府建设实施方案》的通知', 'other-genre'],
    ['关于印发2021年法治政府建设情况报告和2022年工作要点的通知', 'carrier'],
    ['青岚镇2023年法治政府建设情况报告及2024年工作方案', 'annual-report'],
    ['青岚镇党委主要负责人履行推进法治建设第一责任人职责情况的报告', 'other-genre'],
    ['在线访谈：县司法局局长谈法治政府建设', 'press-briefing'],
    ['青岚县政府信息公开网', null],
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
