import { describe, expect, it } from 'vitest';
import { identify, judgePage, locateArticle } from '../../../lib/page';
import { flatten } from '../../../lib/text';
import { fixture, listedTitles } from './pages';

const body = (text: string) => {
  const { body: name, bodyKind } = identify(null, text, 'annual-report');
  return [name, bodyKind];
};
const filler = '深入推进法治政府建设，健全行政执法体制机制，完善行政复议工作制度，各项工作稳步推进并取得了新的明显成效。';

/** Bodies of the titles listed in portals.md 6.1, in its order. */
const LISTED = [
  ['衡阳市人民政府', 'government'], ['静海区人民政府', 'government'], ['闵行区人民政府', 'government'], [null, 'government'],
  ['武汉市市场监管局', 'department'], ['金龙街道办事处', 'subdistrict'], ['温岭市住房和城乡建设局', 'department'], ['朝阳区人民政府', 'government'],
  ['重庆市璧山区人民政府', 'government'], ['淮安市人民政府', 'government'], ['司法部', 'department'], ['岳阳县人民政府', 'government'],
  ['绍兴市市场监管局', 'department'], ['前进区教育局', 'department'], ['枣庄市教育局', 'department'], ['中原区人民政府', 'government'],
  ['东城区人民政府', 'government'], ['荔湾区人民政府', 'government'], ['静海区人民政府', 'government'], ['清水县人民政府', 'government'],
  ['国家卫生健康委', 'department'], ['国家税务总局郑州市金水区税务局', 'department'], ['应急管理部', 'department'],
];

describe('the reporting body', () => {
  const titles = listedTitles().reports;
  it.skipIf(titles.length === 0)('is read from the listed titles', () => {
    expect(titles.map(body)).toEqual(LISTED);
  });

  it.each([
    ['衡阳市市场监督管理局2023年法治政府建设情况报告', '衡阳市市场监督管理局', 'department'],
    ['二〇一九年度衡阳市教育局依法行政工作总结', '衡阳市教育局', 'department'],
    ['阜阳市颍东区城乡管理局2022年法治政府建设工作总结', '阜阳市颍东区城乡管理局', 'department'],
    ['恩施州司法局2022年法治政府建设年度报告', '恩施土家族苗族自治州司法局', 'department'],
    ['长沙海关2022年法治政府建设年度报告', '长沙海关', 'department'],
    ['衡阳市人民政府办公室2021年度法治政府建设情况报告', '衡阳市人民政府办公室', 'department'],
    ['衡阳高新技术产业开发区管委会2022年法治政府建设工作报告', '衡阳高新技术产业开发区管委会', 'department'],
    ['经济技术开发区2017年法治政府建设情况报告', '经济技术开发区管理委员会', 'department'],
    ['国务院国资委2023年法治政府建设年度报告', '国务院国资委', 'department'],
    ['阿里地区行政公署2020年法治政府建设情况报告', '阿里地区行政公署', 'government'],
    ['锡林郭勒盟2022年度法治政府建设情况报告', '锡林郭勒盟行政公署', 'government'],
    ['浦东新区2022年法治政府建设情况报告', '浦东新区人民政府', 'government'],
    ['中共衡阳市委 衡阳市人民政府关于2022年度法治政府建设情况的报告', '衡阳市人民政府', 'government'],
    ['关于印发《衡阳市2022年法治政府建设情况报告》的通知', '衡阳市人民政府', 'government'],
    ['上海市浦东新区川沙新镇2022年度法治政府建设情况报告', '川沙新镇人民政府', 'subdistrict'],
    ['岳麓区望月湖街道2022年法治政府建设情况报告', '望月湖街道办事处', 'subdistrict'],
  ])('%s', (title, name, kind) => expect(body(title)).toEqual([name, kind]));

  const untitled = '2022年度法治政府建设情况报告';
  it.each([
    ['the signature', `2022年，${filler}\n衡阳市水利局\n2023年1月9日`, ['衡阳市水利局', 'department']],
    ['the subject of the first sentence', `2022年，衡阳市教育局${filler}`, ['衡阳市教育局', 'department']],
    ['the division the first sentence speaks of', `2022年，衡阳市在省政府领导下，${filler}\n衡阳市人民政府`, ['衡阳市人民政府', 'government']],
    ['我局, without a name', `2022年，我局${filler}我局${filler}我市${filler}`, [null, 'department']],
    ['the office that signs for its government', `2022年，我市${filler}\n衡阳市司法局`, ['衡阳市人民政府', 'government']],
    ['the bureau that signs for itself', `2022年，我局${filler}我局服务我市大局。\n衡阳市司法局`, ['衡阳市司法局', 'department']],
    ['the source, where the text speaks as one of its kind', `来源：衡阳市民政局\n2022年，我局${filler}`, ['衡阳市民政局', 'department']],
  ])('is read from %s', (_, text, expected) => expect(body(`${untitled}\n${text}`)).toEqual(expected));

  it('is not taken from a source that merely published it', () => {
    expect(body(`${untitled}\n来源：衡阳日报\n2022年，${filler}`)).toEqual([null, null]);
    expect(body(`${untitled}\n来源：市司法局\n2022年，我市${filler}\n衡阳市人民政府`)).toEqual(['衡阳市人民政府', 'government']);
  });

  it.each([
    ['report-vsb', '临沂市教育局', 'department'],
    ['report-dahan', '仙居县人民政府', 'government'],
    ['letter-untitled', '济源市人民政府', 'government'],
    ['briefing', '荆门市人民政府', 'government'],
  ])('of the page %s', (name, expected, bodyKind) => {
    const page = fixture(name);
    expect(identify(page, flatten(locateArticle(page)!).text, judgePage(page).kind)).toMatchObject({ body: expected, bodyKind });
  });
});
