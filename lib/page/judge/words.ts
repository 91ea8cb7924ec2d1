/**
 * The words by which a rule-of-law report is told from its look-alikes. Data only: another genre of government report gets
 * another file of this shape. Patterns are matched on NFKC-folded text (half-width signs) in simplified characters, titles
 * without white space; only the subject is also sought in text as it stands.
 * The detector carries them on every portal page, so an entry must earn its bytes.
 */

/**
 * What the report is about. 法治政府: the statutory name since the 2015 outline. 依法行政: the name until then, after the
 * 2004 outline. 法治建设 and 法治…建设: bureaus and provinces name their own (法治广东建设, 法治税务建设).
 */
export const SUBJECTS = ['法治政府', '依法行政', '法治.{0,4}建[设設]'];

/** The nouns a title ends in: 情况报告, 工作汇报, 总结, 年报; bare 情况 where bureaus drop the noun (绍兴市市场监管局 2023). */
export const CLOSINGS = ['报告', '汇报', '总结', '年报', '情况'];

/** What may follow that noun: a summary of one year is often published with the plans for the next. */
export const APPENDIX = '[和及与暨].{0,14}(?:计划|打算|安排|思路|要点|方案)';

/** The disclosure report is another genre; disclosure itself is a topic. */
const DISCLOSURE = '信息公开|政务公开';

/**
 * Other genres that end in the same nouns, or news about a report. Said outside 《》 they decide against the title. Bodies
 * bear some of these words in their names: an 审计局, a 督查室, a 示范区 report on themselves like any other.
 */
export const OTHER_GENRES = [
  '解读|图解|读懂', // interpretation of a report (清水县 2023)
  '评估|评价|自评|督[察查](?!局|室)|考核|调研|整改|审计(?!局|厅|署)', // by others: evaluation (嘉定区评估报告), inspection, survey
  '调查报告|满意度', // what the public thinks (法治甘肃 2022)
  '发展报告|皮书|研究(?!室)', // research (中国法治政府发展报告)
  '听取|审议|召开', // meeting news (市政府常务会议听取…汇报)
  '(?:建设|行政)示范|示范[^区]', // model places (全国法治政府建设示范地区)
  '法院|检察', // courts and procuratorates report to the congress on trials (温州中院)
  DISCLOSURE, // the disclosure annual report, same shape and season (衡阳 2008)
  '述[职法]|讲话|第一责任人', // persons, not governments
  '指引|培训', // how to write one
  // several years at once, not a year's report (model essay 五年); a year may be written 二〇一三年
  '(?<![〇○零一二三四五六七八九])[二三四五六七八九十]年来?[法依工]',
  '[上下]半年|季度', // half a year's figures would stand beside those of whole years
];

/** Genres with another closing noun; they speak against a text that has no title of its own. */
export const OTHER_KINDS = [
  '方案|规划(?!.{0,6}局)|计划|要点|安排', // plans (金昌市创建…实施方案, 山东省…规划); a 规划局 may sign the window title
  '体系|标准|办法|规定|规则|条例|纲要', // norms (广东省指标体系, 镇巴县工作规则)
  '意见$|决定$|会议', // documents and news
  '[预决]算', // other yearly papers of a government
];

/** Words of a cover that may carry the whole report below it: 关于印发《…报告》的通知, 某部发布…报告. */
export const CARRIERS = ['[印转]发|公[布示开]|发布|报送|通知$|公告$'];

/** Press conferences and interviews: the year's work told to journalists (黄石市 2022). */
export const BRIEFINGS = ['发布会|通气会|通报会|见面会|访谈'];

/** What the statutory report must cover (2015 and 2021 outlines, supervision rules of 2019); one hit each. */
export const TOPICS = [
  '行政复议',
  '规范性文件',
  '行政执法',
  '合法性审',
  '人民调解|矛盾纠纷',
  '应诉|行政诉讼',
  '学法|普法|法[治制]宣传',
  '重大.{0,4}决策',
  '放管服|行政审批|行政许可',
  DISCLOSURE,
  '行政处罚|案卷|执法证',
  '营商环境',
];
