import { run } from '../../../lib/pausing';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text';
import { furnitureAmong } from '../../../lib/page/article/furniture';

const paragraph = '全年审查行政规范性文件58件，提出意见136条，全部得到采纳，文件质量有了明显提高，依法决策的机制更加完善。';
const gone = (lines: readonly string[]): string[] => {
  const folded = lines.map(fold);
  return run(furnitureAmong(folded)).map((i) => lines[i]!);
};

describe('lines of the portal inside the article', () => {
  it.each([
    ['当前位置：首页 > 公开'], ['发布时间：2023-03-10 09:12'], ['2023-03-10 09:12 来源：县司法局 阅读：1562次'], ['浏览量：1,903'], ['字体：大 中 小'],
    ['【字体：大 中 小】'], ['索 引 号：003/2023'], ['分享到：'], ['12,345'], ['您现在的位置：首页'],
  ])('above the text: %s', (line) => expect(gone(['云溪县报告', line, paragraph, paragraph])).toEqual([line]));

  it.each([
    ['扫一扫在手机打开当前页'], ['【打印】【关闭】'], ['责任编辑：王某'], ['[责任编辑：周某]'], ['上一篇：2022年第4季度公示'], ['浏览次数：381'], ['分享 1,024'],
    ['网站累计访问1,204,567次，今日访问321次'], ['本文已被阅读4021次 点赞15次'], ['本网站累计访问1,204,567人次，今日访问321人次。'], ['打印\t关闭窗口'],
    ['初审：赵某 终审：钱某'], ['版权所有：云溪县人民政府'], ['浙ICP备00000000号'], ['信息来源：县司法局'],
  ])('below the text: %s', (line) => expect(gone([paragraph, paragraph, '2023年3月6日', line])).toEqual([line]));

  it('below a list’s head all goes, sentences too', () => {
    const list = ['相关阅读：', '县政府召开常务会议。', '2021年度报告 2022-03-01'];
    expect(gone([paragraph, paragraph, '云溪县人民政府', ...list])).toEqual(list);
  });

  it('leaves attachments and what else belongs to the document, also below a tool', () => {
    const tail = ['附件：1. 统计表', '抄送：市司法局', '（此件公开发布）'];
    expect(gone([paragraph, paragraph, ...tail, '云溪县人民政府', '2023年3月6日'])).toEqual([]);
    expect(gone([paragraph, paragraph, '【打印】', ...tail])).toEqual(['【打印】']);
  });

  it.each([
    ['分享式普法活动举办12场，打印宣传册3000本。'], ['关闭企业5家。'], ['上一年结转案件7件，今年办结。'],
    ['相关文件公开率达到九成，全年公开文件35件。'], ['相关政策解读同步发布35件'], ['审核\t86件'], ['关闭\t12'], ['关闭企业\t12家'], ['打印材料300份'], ['审核 86件'],
    ['政府网站累计访问量120567次。'], ['网站访问量120567次。'],
  ])('is not what the report says: %s', (line) => {
    expect(gone([line, paragraph, paragraph, line])).toEqual([]);
    expect(gone([paragraph, line, paragraph])).toEqual([]);
  });

  it('is not looked for in the midst of the text', () => {
    expect(gone([paragraph, '分享到：', paragraph, paragraph, paragraph])).toEqual([]);
  });

  it('is nothing in no text', () => {
    expect(gone([])).toEqual([]);
    expect(gone([''])).toEqual([]);
  });
});
