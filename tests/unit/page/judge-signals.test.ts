import { describe, expect, it } from 'vitest';
import { judgeText } from '../../../lib/page';

const paragraph = (text: string): string => `${text}，工作机制更加健全，队伍能力持续提升，群众满意度不断提高。`;
const work = [
  paragraph('全年收到行政复议申请21件，审查规范性文件18件'),
  paragraph('开展行政执法检查320次，办理行政处罚案件44件'),
  paragraph('举办普法讲座26场，人民调解组织调解纠纷153件，提供法律咨询480人次，办理法律援助37件'),
];
const judged = (...lines: string[]) => judgeText(lines.join('\n'));
const year = paragraph('2022年，我局围绕中心工作，推进法治政府建设');

describe('a text that has no title', () => {
  it('is the report that it says it is', () => {
    const named = judged(`${year}现将我局2022年度法治政府建设情况报告如下：`, ...work);
    expect(named.kind).toBe('annual-report');
    expect(named.reasons).toContain('called:annual-report');
    expect(judged(`${year}现就全年依法行政工作情况汇报如下：`, ...work).kind).toBe('work-summary');
  });

  it.each([
    ['nothing in particular', '现将有关情况报告如下：'],
    ['a person’s duties', '现将我履行推进法治建设第一责任人职责情况报告如下：'],
    ['an evaluation', '现将法治政府建设自评情况报告如下：'],
    ['disclosure', '现将法治政府建设信息公开工作情况报告如下：'],
  ])('is none where it is about %s', (_, announcement) => {
    expect(judged(`${year}${announcement}`, ...work).isReport).toBe(false);
  });
});

describe('a letter’s end', () => {
  const title = '青岚县水利局2022年法治政府建设情况报告';
  const bare = paragraph('我局按照县委、县政府的要求推进法治水利建设，健全工作制度');
  const plain = [bare, paragraph('组织学法8次')];

  it('speaks for a report that says little else', () => {
    expect(judged(title, ...plain, bare, bare).isReport).toBe(false);
    const closed = judged(title, ...plain, bare, bare, paragraph('行政执法队伍更加规范'), '特此报告。');
    expect(closed).toMatchObject({ isReport: true });
    expect(closed.reasons).toContain('closes:true');
  });
});

describe('what is told to journalists', () => {
  const told = paragraph('今年以来全市依法行政水平不断提高，法治政府建设取得新的进展');

  it.each([
    '市司法局局长李某：各位记者朋友，大家上午好！今天由我向大家介绍有关情况。',
    '女士们、先生们，各位新闻界的朋友，大家好！',
    '云湖日报记者：请问行政复议体制改革后，老百姓申请行政复议有什么变化？',
    '主持人 王某：感谢李局长的介绍，下面请各位提问，提问前请通报所在的新闻机构。',
  ])('is a briefing: %s', (line) => expect(judged(told, line, ...work).kind).toBe('press-briefing'));

  it('is none because a byline names a journalist', () => {
    expect(judged(told, '记者：李某　通讯员：王某', ...work).isReport).toBe(false);
  });
});
