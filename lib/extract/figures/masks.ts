import { eachOf, run, type Pausing } from '../../pausing';
import { pausingScanner, type Found } from '../../text/scanner';
import { SET_PHRASES } from './data/set-phrases';

/** Stands where nothing may be read as a figure; a private-use character, so it is in no report. */
export const MASK = '\uE000';

const CN = '零〇一二两三四五六七八九十百千万';
/** A numeral of a length that names and dates have, from its first character: a run of thousands of digits is tried once. */
const N = `(?:(?<!\\d)\\d{1,9}|(?<![${CN}])[${CN}]{1,9})`;

/** Quotations up to this length are names and slogans (“最多跑一次”, “24小时自助服务区”); longer ones are speech and may hold figures. */
const SHORT_QUOTATION = 18;

/**
 * What looks like a figure and is none, each with an example. Order matters: of those that begin at one place the first counts,
 * so what is longer stands first. The texts are folded: half-width digits, brackets and colons. Every repetition is bounded, so
 * that no text costs more than its length.
 */
const PATTERNS: readonly RegExp[] = [
  // 《…(2021-2025年)》 titles
  /《[^《》\n]{1,120}》/,
  // page furniture: 浏览量: 123, 阅读数:19962, 字体:[大 中 小], ICP备12345号, 邮编, 电话
  /(?:浏览|阅读|点击|访问|阅览|查看)(?:量|数|次数|率|人数)?\s{0,3}[:]\s{0,3}\d{1,12}\s{0,3}次?/,
  /(?:邮编|邮政编码|电话|传真|手机|网站标识码|备案号|索引号|信息索引)\s{0,3}:\s{0,3}[\d\-A-Za-z()转]{1,40}/,
  // without a colon a number of their length: 电话0735-2234567. 备案36件 and 接听电话320个 are figures
  /(?:邮编|邮政编码|电话|传真|手机|网站标识码|备案号|索引号|信息索引)\s{0,3}(?=[\d\-()]{6})[\d\-A-Za-z()转]{6,40}(?![\d余多万亿个次件])/,
  // addresses on the web
  /(?:https?:\/\/|www\.)[\w./?=&%-]{1,200}/,
  // 豫法政〔2017〕1号, (2017)1号, 第47号令, 〔2021—2025〕
  /[〔[(【]\s{0,3}(?:19|20)\d\d\s{0,3}[〕\])】]\s{0,3}(?:第)?\s{0,3}\d{1,6}\s{0,3}号?/,
  // (2019)粤01行终33号之一: case numbers of courts
  /[(]\s{0,3}(?:19|20)\d\d\s{0,3}[)]\s{0,3}[\u4e00-\u9fff]{1,2}\d{0,4}[\u4e00-\u9fff]{1,4}\d{1,6}号(?:之[一二三四五六七八九十])?/,
  new RegExp(`(?:第\\s{0,3})?${N}\\s{0,3}号(?!线)`),
  // dates: 2017年6月30日, 2016年12月底, 6月份, 2013-2018年, 2020.03.17, 11.03.2015, 2020-03-27 15:33
  /(?<!\d)(?:19|20)\d\d\s{0,3}[-./]\s{0,3}\d{1,2}\s{0,3}[-./]\s{0,3}\d{1,2}(?!\d)/,
  /(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)/,
  /(?<!\d)(?:19|20)\d\d\s{0,3}年?\s{0,3}[-—–−~～至到]{1,3}\s{0,3}(?:19|20)\d\d(?!\d)\s{0,3}(?:年度?)?/,
  /(?<!\d)(?:19|20)\d\d\s{0,3}(?:年度?|版)(?:\s{0,3}\d{1,2}\s{0,3}月(?:\s{0,3}\d{1,2}\s{0,3}[日号])?)?/,
  /[一二]\s{0,3}[〇○零九][〇○零一二三四五六七八九]{2}\s{0,3}年度?(?:\s{0,3}[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+[日号])?)?/,
  /(?<!\d)(?:1[0-2]|0?[1-9])\s{0,3}月?\s{0,3}(?:至|到|-|—|–|~)\s{0,3}(?=(?:1[0-2]|0?[1-9])\s{0,3}月)/,
  /(?<![\d个])(?:1[0-2]|0?[1-9])\s{0,3}月\s{0,3}(?:[0-3]?\d\s{0,3}[日号]|份|底|初|末|[上中下]旬|以来|起|前|中)?/,
  /(?<![\d个])[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号]|份|底|初|末|[上中下]旬)?/,
  /(?<![\d.]|(?:压缩|缩短|缩减|减少|减|降)[至到为]\s{0,3})[0-3]?\d\s{0,3}日(?!\s{0,3}(?:内|以内|之内|均|常|活|压缩|缩短|减))/,
  /(?<!\d)\d{1,2}\s{0,3}:\s{0,3}\d{2}(?:\s{0,3}:\s{0,3}\d{2})?(?!\d)(?!\s{0,3}的?(?:比例|配比))/,
  /(?<!\d)[0-2]?\d\s{0,3}[时点](?:\s{0,3}[0-5]?\d\s{0,3}分|整|许|半|前|后)(?!之)/,
  /(?<!\d)\d\d年(?=[有,以度底末初共全来])/,
  // spans of time that say since when: 近3年来, 近十年, 过去五年, 5年来, 三年行动计划
  new RegExp(`(?:近|过去|未来|今后|前|后|每|任期|为期|这)\\s{0,3}${N}\\s{0,3}(?:多|余)?\\s{0,3}年(?:来|间|内)?`),
  new RegExp(`${N}\\s{0,3}(?:多|余)?\\s{0,3}年(?:来|行动|规划|计划|期|制|级|以上|以下|内)`),
  new RegExp(`(?:第)?[一二三四五六七八九十]{1,3}个?五(?:年规划|年计划)?(?=规划|时期|期间|普法|法治|收官|开局)`),
  /[一二三四1234]季度/,
  // 十三届全国人大三次会议, 十二届九次全会
  new RegExp(`${N}届(?:[^,。;、\\n]{0,12}?${N}次(?:全体)?(?:会议|全会))?`),
  // ordinals: 第十六届, 第2批, 第一时间. 第39名 and 第一 after 排名 are ranks and stay
  new RegExp(`第\\s{0,3}${N}\\s{0,3}[届次批轮期条款项章节编部类集季种副步级产方责书时手线阶站所中纪监检稽支大党棒梯个道代版块课件篇场季]`),
  // 3·15, 12·4, 6.14信用日, 1+N, 7×24, 1:3
  /(?<!\d)\d{1,2}\s{0,3}[·・•]\s{0,3}\d{1,2}(?!\d)/,
  /(?<!\d)\d{1,2}\.\d{1,2}(?=\s{0,3}(?:信用|宪法|国家|全国|世界|国际|专案|案件|事件|法制|法治|安全))/,
  /(?<!\d)\d{1,4}\s{0,3}[+]\s{0,3}[\dNXnx]{1,4}(?:\s{0,3}[+]\s{0,3}[\dNXnx]{1,4}){0,6}|[NXnx]\s{0,3}[+]\s{0,3}\d{1,4}/,
  /(?<!\d)\d{1,6}\s{0,3}[×xX*]\s{0,3}\d{1,6}(?:\s{0,3}小时)?/,
  // letters and digits: PM2.5, 5G, 4A级, A4, 2.0版, WTO2
  /(?<![A-Za-z-])[A-Za-z][A-Za-z-]{0,15}\s?\d{1,12}(?:\.\d{1,6})?/,
  /(?<![\d.])\d{1,12}(?:\.\d{1,6})?[A-Za-z]{1,12}(?![A-Za-z])/,
  /(?<!\d)\d{1,3}\.0(?=版|时代|模式|系统|平台|改革|版本)/,
  // telephone and hotline numbers
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/,
  /(?<!\d)(?:11[0249]|12[02])(?=\s{0,3}(?:急救|报警|指挥|接警|电话|热线|平台|、))/,
  /(?<!\d)(?:12[0-9]{3}|9[0-9]{4,5})(?!\d)(?!\s{0,3}(?:余|多|万|亿|件|个|条|人|名|份|项|次|家|户|起|宗|元|场|本|卷|册|部|篇|期|公里|亩|吨|台|辆|处|%))/,
  // numbering: (1) 1. 1、 at the start of a line, 问题1:, 附件2, 表3, ①
  /(?<=^|\n)[ \t]{0,12}[(]? {0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,3}[)]?\s{0,3}[.、)．]\s{0,3}(?!\d)/,
  /(?<=^|\n)[ \t]{0,12}[(] {0,3}(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s{0,3}[)]/,
  /(?<=[。;:,]\s?)[(]?\d{1,2}[)、.](?=\s{0,3}[\u4e00-\u9fff])/,
  /(?<![\u4e00-\u9fff])(?:问题|附件|附表|图表|表|图|案例|专栏|例|任务)\s{0,3}\d{1,3}(?=\s{0,3}[:、)]|(?![^\n]))/,
  // 一是…二是…, 其一, 一方面
  /[一二三四五六七八九十]{1,2}(?:是|则|要(?=[^求件点素]))|其[一二三四五]/,
  // ages and grades: 年满60周岁, 18岁以下, 三级甲等, 二等奖
  new RegExp(`${N}\\s{0,3}(?:周岁|岁|等奖|星级|级以上|甲|年级)`),
  new RegExp(`[一二三四五六七八九]级`),
  new RegExp(`前\\s{0,3}${N}\\s{0,3}(?:名|位|强|家|个)?`),
  new RegExp(`(?<![\\d个家项件次名])(?:${N})强(?=[,。;、)县市区企\\s]|$)`),
];

const quotations = ['“”', '‘’', '「」'].map((marks) => `${marks[0]}[^${marks}\\n]{1,${SHORT_QUOTATION}}${marks[1]}`);

const scans = [
  pausingScanner(quotations),
  pausingScanner(PATTERNS.map(({ source }) => source)),
  pausingScanner(SET_PHRASES, `0123456789${CN}亿余多第`),
];

/**
 * The folded text with everything that cannot hold a figure blanked out, character for character,
 * so that offsets stay.
 */
export function* masking(folded: string): Pausing<string> {
  let masked = folded;
  for (const scan of scans) masked = yield* blankingOut(masked, yield* scan(masked));
  return masked;
}

/** The same at once. */
export const maskNonFigures = (folded: string): string => run(masking(folded));

/** As many blanks; what crosses a line, such as numbering after an empty one, leaves its line feeds. */
const blank = (words: string): string => words.includes('\n') ? words.replace(/[^\n]/g, MASK) : MASK.repeat(words.length);

function* blankingOut(text: string, found: readonly Found[]): Pausing<string> {
  if (found.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  yield* eachOf(found, ({ start, end }) => {
    pieces.push(text.slice(at, start), blank(text.slice(start, end)));
    at = end;
  });
  pieces.push(text.slice(at));
  return pieces.join('');
}
