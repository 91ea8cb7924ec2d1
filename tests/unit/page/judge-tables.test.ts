import { describe, expect, it } from 'vitest';
import { judgePage } from '../../../lib/page';
import { portalPage } from './pages';

const TITLE = '青岚市2022年度法治政府建设情况报告';
const OPENING = '<p>2022年，青岚市全面推进法治政府建设。现将有关情况报告如下：</p>';
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row.split(' ').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const ENFORCED = table(
  '执法领域 行政处罚（件） 行政许可（件） 行政检查（次） 罚没金额（万元）',
  '市场监管 731 9,204 14,377 342.8', '交通运输 1,166 3,085 8,420 511.3', '城市管理 602 948 6,113 79.5', '合计 2,499 13,237 28,910 933.6',
);
const DISPUTES = table('项目 2022年 2021年 增减', '收到行政复议申请（件） 226 198 14.1%', '审结行政复议案件（件） 187 172 8.7%', '办理行政应诉案件（件） 104 91 14.3%');
const CALENDAR = table(...[0, 7, 14, 21].map((week) => Array.from({ length: 7 }, (_, day) => week + day + 1).join(' ')));
const LABELS = '<p>主动公开</p><p>字体大小</p><p>行政执法、行政复议和普法宣传</p>'.repeat(8);
const judged = (title: string, body: string) => judgePage(portalPage(title, `<h1>${title}</h1>${body}`));

describe('a report whose figures stand in tables', () => {
  it('is one by its title, its opening and its cells, however little else it says', () => {
    expect(judged(TITLE, OPENING + ENFORCED + DISPUTES)).toMatchObject({ isReport: true, kind: 'annual-report' });
  });

  it.each([
    ['without an opening', TITLE, ENFORCED + DISPUTES],
    ['without its tables, above an attachment', TITLE, `${OPENING}<a href="P02.pdf">附件</a>`],
    ['where the numbers are the days of a calendar', TITLE, OPENING + CALENDAR + LABELS],
    ['where the title names a plan', '青岚市2022年度法治政府建设工作要点', OPENING + ENFORCED + DISPUTES],
    ['where the title names a notice', '关于报送2022年度法治政府建设情况报告的通知', OPENING + ENFORCED + DISPUTES],
    ['where the title is of another subject', '青岚市2022年度行政执法数据', OPENING + ENFORCED + DISPUTES],
    ['where the rows are tasks', TITLE, OPENING + ENFORCED + table(...Array.from({ length: 12 }, (_, n) => `任务${n} 责任单位：司法局 完成时限`))],
  ])('is none %s', (_, title, body) => {
    expect(judged(title, body).isReport).toBe(false);
  });
});
