import { describe, expect, it } from 'vitest';
import type { ReportFacts } from '../../../lib/model';
import { identify, judgePage } from '../../../lib/page';
import { documentOf } from './pages';

const figures = '全年办理行政复议案件41件，行政应诉案件17件，合法性审查23件，法治讲座9场，参加1100人次，均按期完成。';

/** A page with lines above its text, at a site; the text opens as given and goes on with figures. */
const page = (head: readonly string[], text: readonly string[], site = '某市人民政府'): ReportFacts => {
  const all = [text[0] ?? '', figures, ...text.slice(1)];
  const doc = documentOf(
    `<html><head><meta name="SiteName" content="${site}"></head><body>${head.map((line) => `<p>${line}</p>`).join('')}<div>${all.map((line) => `<p>${line}</p>`).join('')}</div></body></html>`,
  );
  return identify(doc, all.join('\n'), judgePage(doc).kind);
};
const opening = '2021年，我市全面推进依法行政，各项任务完成得比较好，现将有关情况作如下报告，请予审议。';
const title = '丽水市2021年度法治政府建设情况报告';

describe('the number of a report', () => {
  it.each<[string, string[], string | null, string | undefined]>([
    ['a line of its own below the title', [title, '丽政报〔2022〕8号'], '丽政报〔2022〕8号', 'under-title'],
    ['a line of its own in brackets', [title, '（丽政字［2022］008号）'], '丽政字［2022］008号', 'under-title'],
    ['a line above a letter without a title', ['丽政函〔2022〕31号', '省人民政府：'], '丽政函〔2022〕31号', 'under-title'],
    ['a label', [title, '发文字号：丽政报〔2022〕8号 发布日期：2022-03-02'], '丽政报〔2022〕8号', 'label'],
    ['a label with white space inside', [title, '文　号： 丽政报〔2022〕8 号'], '丽政报〔2022〕8号', 'label'],
    ['a label whose value is on the next line', [title, '发文字号：', '丽政报〔2022〕8号'], '丽政报〔2022〕8号', 'label'],
    ['an empty label', [title, '发文字号：', '发布日期：2022-03-02'], null, undefined],
    ['nothing', [title], null, undefined],
  ])('is read from %s', (_, head, number, origin) => {
    const facts = page(head, [opening]);
    expect([facts.documentNumber, facts.origins.documentNumber]).toEqual([number, origin]);
  });

  it('is never that of a document the text names', () => {
    expect(page([title], ['按照省里文件（浙政发〔2021〕3号）的要求，现将2021年法治政府建设情况报告如下，请审阅并提出意见。']).documentNumber).toBeNull();
  });
});

describe('the source', () => {
  it.each([
    ['来源：市司法局 文号：丽司〔2022〕5号', '市司法局'],
    ['[发文机构] 丽水市人民政府', '丽水市人民政府'],
    ['发文机关：丽水市人民政府 成文日期：2022-03-01', '丽水市人民政府'],
    ['来源：发布时间：2022-03-01', null],
  ])('%s', (line, source) => expect(page([title, line], [opening]).source).toBe(source));

  it('may stand on the line below its label, but a title there is none', () => {
    expect(page([title, '来源：', '丽水市司法局', '发布日期：', '2022-03-01'], [opening])).toMatchObject({ source: '丽水市司法局', publishedAt: '2022-03-01' });
    expect(page(['来源：', title], [opening]).source).toBeNull();
  });
});

describe('the year', () => {
  it.each([
    ['丽水市2016—2020年法治政府建设工作总结', '2021-02-01', 2020],
    ['丽水市“十三五”期间法治政府建设情况报告', '2021-02-01', 2020],
    ['丽水市2018年法治政府建设情况报告及2019年工作计划', '2019-01-09', 2018],
    ['丽水市二〇二〇年度法治政府建设情况报告', '2021-02-01', 2020],
  ])('%s, of %s', (name, day, year) => expect(page([name, `发布时间：${day}`], [opening]).year).toBe(year));
});

describe('whose a text without a telling title is', () => {
  it.each<[string, string, string, Partial<ReportFacts>]>([
    ['a government by the subject of its first sentence', '2021年，在省委、省政府的坚强领导下，云和县深入推进依法行政，现将全年法治政府建设的有关情况报告如下。', '某学院', { regionCode: '331125', body: '云和县人民政府', bodyKind: 'government', origins: { region: 'opening', body: 'opening' } }],
    ['a bureau by the subject of its first sentence', '2021年，在县委、县政府的领导下，云和县水利局认真推进依法治水，现将法治政府建设的有关情况报告如下。', '某学院', { regionCode: '331125', body: '云和县水利局', bodyKind: 'department' }],
    ['a bureau that says 我局 by its own site', '2021年，我局按照市政府部署推进依法行政，我市水利改革也有进展，现将法治政府建设的有关情况报告如下。', '丽水市水利局', { regionCode: '331100', body: '丽水市水利局', bodyKind: 'department', origins: { body: 'site' } }],
    ['a bureau of a place that begins like another word', '2021年，全南县林业局认真推进依法治林，各项任务均已按期完成，现将法治政府建设的有关情况报告如下，请予审阅。', '某网', { regionCode: '360729', body: '全南县林业局' }],
    ['a ministry', '2021年，水利部坚持依法治水，加强水利立法和执法，现将法治政府建设的有关情况向社会公布如下。', '甘肃某网', { regionName: '全国', regionCode: null, regionLevel: 'nation', body: '水利部' }],
    ['a government that calls itself by its rank', '2021年，在党中央坚强领导下，自治区人民政府坚持依法行政，现将法治政府建设的有关情况报告如下，请审阅。', '内蒙古自治区人民政府', { regionCode: '150000', body: '内蒙古自治区人民政府', bodyKind: 'government' }],
    ['a body named in what introduces the report', '根据督察工作规定的有关要求，现将县人民政府2021年法治政府建设工作情况报告如下，敬请审阅，并请批评指正。', '云和县人民政府', { regionCode: '331125', body: '云和县人民政府' }],
    ['a province named only as the leader above', '2021年，浙江省委、省政府对依法行政提出了要求，我市逐项加以落实，现将法治政府建设的有关情况报告如下。', '丽水市人民政府', { regionCode: '331100' }],
  ])('%s', (_, text, site, facts) => expect(page([], [text], site)).toMatchObject(facts));

  it('is told by the addressee where a department writes to its own government, not where a government writes to the one above', () => {
    const told = (line: string) => ['2021年，' + line + '推进依法行政，各项任务均已按期完成，现将法治政府建设的有关情况报告如下，请予审阅。'];
    expect(page(['云和县人民政府：'], told('我局'), '某网')).toMatchObject({ regionCode: '331125', origins: { region: 'addressee' } });
    expect(page(['浙江省人民政府：'], told('我市'), '某网').regionCode).toBeNull();
  });

  it('is not told by words that only point at somebody', () => {
    expect(page([], ['2021年，我街道办事处工作有序，现将我街道办事处2021年法治政府建设情况报告如下，请审阅。'], '某网').body).toBeNull();
  });

  it('knows the city of a zone and of a customs office', () => {
    expect(page(['金华经济技术开发区2021年法治政府建设情况报告'], ['2021年，开发区推进依法行政，各项任务均已完成，现将法治政府建设的有关情况报告如下，请审阅。'])).toMatchObject({ regionCode: '330700' });
    expect(page(['宁波海关2021年法治政府建设情况报告'], ['2021年，本关推进法治海关建设，各项任务均已完成，现将法治政府建设的有关情况报告如下，请审阅。'])).toMatchObject({ regionCode: '330200' });
  });

  it('is the body that reports, not the one that reprints', () => {
    const reprint = page(['四川省人民政府2020年法治政府建设情况报告', '来源：省政府网站'], ['2020年，我省各级政府推进依法行政，各项任务均已完成，现将有关情况作如下报告，请审阅。'], '三台县人民政府');
    expect(reprint).toMatchObject({ regionCode: '510000', body: '四川省人民政府', origins: { region: 'title', body: 'title' } });
  });

  it('is nobody where two places of one name cannot be told apart', () => {
    const text = ['2021年，我区在市委、市政府领导下推进依法行政，各项任务均已完成，现将有关情况作如下报告，请审阅。'];
    expect(page(['鼓楼区2021年法治政府建设情况报告'], text, '区政府网').regionCode).toBeNull();
    expect(page(['鼓楼区2021年法治政府建设情况报告'], text, '徐州市鼓楼区人民政府').regionCode).toBe('320302');
  });
});
