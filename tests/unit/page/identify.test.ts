import { describe, expect, it } from 'vitest';
import type { ReportFacts } from '../../../lib/model';
import { identify, judgePage, judgeText, locateArticle } from '../../../lib/page';
import { flatten } from '../../../lib/text';
import { LAYOUTS, fixture, portalPage, samples } from './pages';

const facts = (doc: Document): ReportFacts => {
  const article = locateArticle(doc);
  return identify(doc, article ? flatten(article).text : '', judgePage(doc).kind);
};

/** The page with one meta changed. */
const withMeta = (doc: Document, name: string, content: string): Document => {
  doc.querySelector(`meta[name=${name}]`)?.setAttribute('content', content);
  return doc;
};

describe('identify', () => {
  it.each<[string, Partial<ReportFacts>]>([
    ['report-hunan', { title: '永州市2021年度法治政府建设情况报告', regionName: '永州市', regionCode: '431100', regionLevel: 'city', year: 2021, publishedAt: '2022-03-18', source: '市司法局' }],
    ['report-dahan', { title: '仙居县人民政府关于2019年度法治政府建设情况的报告', regionCode: '331024', regionLevel: 'county', year: 2019, publishedAt: '2020-03-20', source: '县府办' }],
    ['report-trs', { regionName: '南川区', regionCode: '500119', year: 2022, publishedAt: '2023-03-30', source: null }],
    ['report-vsb', { title: '2020年度法治政府建设工作情况报告', regionName: '临沂市', regionCode: '371300', year: 2020, publishedAt: '2021-02-26' }],
    ['report-guangdong', { regionCode: '440103', year: 2023, publishedAt: '2024-04-01', source: '区司法局' }],
    ['report-anhui', { title: '寿县人民政府2018年依法行政工作情况报告', regionCode: '340422', year: 2018, publishedAt: '2019-01-21', source: '寿县司法局' }],
    ['report-plain', { title: '灵璧县2017年法治政府建设情况报告', regionCode: '341323', year: 2017, publishedAt: '2018-02-07', source: null }],
    ['letter-untitled', { title: null, regionName: '济源市', year: 2016, publishedAt: null, source: null }],
    ['briefing', { title: '我市举行法治政府建设情况新闻发布会', regionCode: '420800', year: 2021, publishedAt: '2021-11-25', source: '荆门发布' }],
  ])('%s', (name, expected) => {
    expect(facts(fixture(name))).toMatchObject(expected);
  });

  it('says where each fact was found', () => {
    expect(facts(fixture('report-hunan')).origins).toEqual({ title: 'heading', region: 'title', body: 'title', year: 'title', publishedAt: 'label', source: 'label' });
    expect(facts(fixture('report-trs')).origins).toMatchObject({ title: 'meta', publishedAt: 'meta' });
    expect(facts(fixture('letter-untitled')).origins).toEqual({ region: 'opening', body: 'opening', year: 'opening' });
    expect(facts(fixture('briefing')).origins).toMatchObject({ year: 'publication' });
  });

  it('credits a reprint to the body that reports, not to the site', () => {
    const page = withMeta(fixture('report-guangdong'), 'SiteName', '广东省司法厅');
    expect(facts(page)).toMatchObject({ regionName: '荔湾区', regionCode: '440103' });
  });

  it('tells places of one name apart by the site where the text does not', () => {
    const page = withMeta(withMeta(fixture('report-guangdong'), 'ArticleTitle', '朝阳区2023年度法治政府建设情况报告'), 'SiteName', '北京市朝阳区人民政府');
    expect(facts(withMeta(page, 'SiteIDCode', '1101050001'))).toMatchObject({ regionName: '朝阳区', regionCode: '110105' });
  });

  it('maps a sub-district and a tax office to their division', () => {
    const titled = (title: string) => facts(withMeta(fixture('report-guangdong'), 'ArticleTitle', title));
    expect(titled('鲤城区人民政府某某街道办事处2022年度法治政府建设情况报告')).toMatchObject({ regionCode: '350502', year: 2022 });
    expect(titled('国家税务总局郑州市金水区税务局2018年法治政府建设情况报告')).toMatchObject({ regionCode: '410105', year: 2018 });
    expect(titled('水利部2021年法治政府建设年度报告')).toMatchObject({ regionName: '全国', regionCode: null, regionLevel: 'nation' });
  });

  it('reads title, day and source from the table above a text', () => {
    const page = fixture('report-guangdong');
    for (const name of ['ArticleTitle', 'PubDate', 'ContentSource']) page.querySelector(`meta[name=${name}]`)?.remove();
    expect(facts(page)).toMatchObject({ title: '荔湾区2023年度推进法治政府建设情况报告', publishedAt: '2024-04-01', source: '区司法局' });
  });

  it('joins a title that is broken in two, and reads labels after it', () => {
    const body = flatten(fixture('report-plain').querySelector('.nr88') as Element).text;
    const text = `某某县人民政府网 2020年1月3日 星期五\n桃源县人民政府\n２０１７年度法治政府建设情况报告\n来源：　发布时间：2018年2月13日 字号：【小】【大】\n${body}`;
    expect(identify(null, text, 'annual-report')).toMatchObject({ title: '桃源县人民政府２０１７年度法治政府建设情况报告', regionCode: '430725', year: 2017, publishedAt: '2018-02-13', source: null });
  });

  it('takes no place that is only mentioned: a zone has none of its own', () => {
    const body = flatten(fixture('report-plain').querySelector('.nr88') as Element).text.replaceAll('灵璧县', '我区').replace('24个部门', '天心区等24个部门');
    expect(identify(null, `经济技术开发区2017年法治政府建设情况报告\n${body}`, 'annual-report')).toMatchObject({ regionName: null, regionCode: null, year: 2017 });
  });

  it('says null where nothing is known', () => {
    expect(identify(null, '', 'other')).toEqual({
      title: null, regionName: null, regionCode: null, regionCodeNow: null, regionLevel: null, body: null, bodyKind: null, year: null, publishedAt: null,
      source: null, documentNumber: null, origins: {},
    });
  });

  const all = samples();
  it.skipIf(all.length === 0)('agrees with the annotated sample reports, as text and in every layout', () => {
    for (const { text, gold } of all) {
      expect(identify(null, text, judgeText(text).kind)).toMatchObject(gold.report);
      for (const layout of Object.values(LAYOUTS)) expect(facts(portalPage('某市人民政府门户网站', layout(text.split('\n'))))).toMatchObject(gold.report);
    }
  });
});
