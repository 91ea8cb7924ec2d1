import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportsIn } from '../../../lib/page/split/reports';
import { mayBeOne } from '../../../lib/page/split/titles';
import { readPage } from '../../../lib/reading';
import { documentOf } from './pages';

const invented = (name: string): string => readFileSync(new URL(`../../fixtures/reports/${name}.txt`, import.meta.url), 'utf8').trim();
const JIANGXI = invented('A-jiangxi-2021');
const ZHANGZHOU = invented('C-zhangzhou-amr-2022');
const TITLES = ['江西省人民政府关于２０２１年法治政府建设情况的报告', '漳州市市场监督管理局2022年度法治政府建设情况报告'] as const;
const body = (text: string): string => text.split('\n').slice(1).join('\n');

describe('reportsIn', () => {
  it('finds two reports one behind the other, and reads the first where the page names neither', () => {
    const found = reportsIn(`${JIANGXI}\n${ZHANGZHOU}`, '法治政府建设');
    expect(found).toEqual({ title: '江西省人民政府关于2021年法治政府建设情况的报告', others: [TITLES[1]], cuts: [{ start: JIANGXI.length + 1, end: JIANGXI.length + ZHANGZHOU.length + 1 }] });
  });

  it('reads the one the page names', () => {
    const found = reportsIn(`${JIANGXI}\n${ZHANGZHOU}`, '市市场监管局、漳州市市场监督管理局2022年度法治政府建设情况报告');
    expect(found?.title).toBe(TITLES[1]);
    expect(found?.cuts).toEqual([{ start: 0, end: JIANGXI.length + 1 }]);
  });

  it('knows the first by the title the page prints above the article', () => {
    const text = `${body(JIANGXI)}\n附件2：${ZHANGZHOU}`;
    expect(reportsIn(text, TITLES[0])).toMatchObject({ title: TITLES[0], others: [TITLES[1]] });
  });

  it('joins a title with the body in the line above it', () => {
    const broken = (name: string, text: string) => `${name}\n2022年度法治政府建设情况报告\n${body(text)}`;
    const found = reportsIn(`${broken('漳州市人民政府', JIANGXI)}\n${broken('漳州市市场监督管理局', ZHANGZHOU)}`, null);
    expect(found).toMatchObject({ title: '漳州市人民政府2022年度法治政府建设情况报告', others: [TITLES[1]] });
  });

  it.each([
    ['its title printed again', `${TITLES[0]}\n${JIANGXI}`],
    ['its title on every page', JIANGXI.split('\n').map((line, i) => (i % 12 === 11 ? `${line}\n江西省2021年法治政府建设情况报告` : line)).join('\n')],
    ['a cover above it', `关于报送2021年度法治政府建设情况报告的函\n省委、省政府：\n现将有关情况报上，请审阅。\n${JIANGXI}`],
    ['titles of others in a list of attachments', `${JIANGXI}\n附件：1.南昌市2021年度法治政府建设情况报告\n2.九江市2021年度法治政府建设情况报告`],
    ['a table of contents', `目录\n南昌市2021年度法治政府建设情况报告\n${JIANGXI}`],
    ['another quoted in a sentence', JIANGXI.replace('\n\n', '\n\n根据《九江市2020年度法治政府建设情况报告》的要求，')],
    ['a heading that names the plans of next year', `${JIANGXI}\n2022年法治政府建设工作计划\n${'要加强规范性文件合法性审查，全年开展行政执法案卷评查2次。'.repeat(30)}`],
    ['sections called by years', JIANGXI.replace('\n\n', '\n\n2021年法治政府建设工作情况\n')],
  ])('takes a report for one that has %s', (_, text) => {
    expect(reportsIn(text, null)).toBeNull();
  });

  it('does not lose itself among a thousand titles', () => {
    const titles = Array.from({ length: 5000 }, (_, i) => `第${i}镇${2000 + (i % 25)}年度法治政府建设情况报告`).join('\n');
    expect(reportsIn(`${titles}\n${JIANGXI}`, TITLES[0])).toBeNull();
  });
});

describe('mayBeOne', () => {
  it.each([
    ['衡阳市2020年度法治政府建设情况报告', '衡阳市人民政府关于2020年度法治政府建设情况的报告'],
    ['2020年度法治政府建设情况报告', '衡阳市司法局2020年度法治政府建设工作报告'],
    ['衡阳市司法局二〇二〇年法治政府建设工作总结', '司法局2020年度依法行政工作总结'],
  ])('is true of %s and %s', (one, other) => expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([true, true]));

  it.each([
    ['衡阳市2020年度法治政府建设情况报告', '衡阳市2021年度法治政府建设情况报告'],
    ['衡阳市2020年度法治政府建设情况报告', '衡阳市司法局2020年度法治政府建设情况报告'],
    ['衡南县2020年度法治政府建设情况报告', '衡东县2020年度法治政府建设情况报告'],
  ])('is false of %s and %s', (one, other) => expect([mayBeOne(one, other), mayBeOne(other, one)]).toEqual([false, false]));
});

describe('a page with two reports', () => {
  const page = (...texts: string[]) => documentOf(`<html><head><title>法治政府建设年度报告专栏</title></head><body><div id="zoom">${texts.map((text) => text.split('\n').map((line) => `<p>${line}</p>`).join('')).join('')}</div></body></html>`);
  const alone = readPage(page(JIANGXI))!.reading;
  const both = readPage(page(JIANGXI, ZHANGZHOU))!;

  it('gives the figures of one, and says so', () => {
    expect(both.reading.notes).toEqual([{ kind: 'other-reports', titles: [TITLES[1]] }]);
    expect(both.reading.observations.length).toBeGreaterThan(30);
    expect(both.reading.observations).toEqual(alone.observations);
    expect(both.reading.report).toMatchObject({ regionName: '江西省', year: 2021 });
    expect(alone.notes).toEqual([]);
  });

  it('leads from each figure to its own place', () => {
    for (const { node, start, length } of both.flat.segments) expect(both.flat.text.slice(start, start + length)).toBe(node.data.replace(/[\t\n]/g, ' '));
  });
});
