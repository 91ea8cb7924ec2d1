import fc from 'fast-check';

/** A figure that a generated text states. */
export interface Stated {
  value: number;
  unit: string;
}

/** A sentence, and the figures in it in their order. */
export interface Said {
  text: string;
  stated: Stated[];
}

/** No year: in a table's cells nobody could tell. */
const number = fc.oneof(fc.integer({ min: 11, max: 99 }), fc.integer({ min: 100, max: 1899 }), fc.integer({ min: 2100, max: 98_765 }));

/** Things done, with their measure words. */
const DONE: readonly (readonly [string, string])[] = [
  ['开展行政执法检查', '次'], ['培训行政执法人员', '人次'], ['审查规范性文件', '件'], ['办理法律援助案件', '件'], ['举办法治讲座', '场'], ['调解矛盾纠纷', '件'],
  ['发放宣传资料', '份'], ['评查行政执法案卷', '卷'], ['设立公共法律服务站', '个'], ['办理行政处罚案件', '件'], ['公开政府信息', '条'],
];

const counted: fc.Arbitrary<Said> = fc.tuple(fc.constantFrom('全年', '共', '全县', ''), fc.constantFrom(...DONE), number).map(([lead, [done, unit], value]) => ({ text: `${lead}${done}${value}${unit}`, stated: [{ value, unit }] }));

const rated: fc.Arbitrary<Said> = fc.tuple(fc.constantFrom('群众满意率', '按时办结率', '合同审查率'), fc.integer({ min: 500, max: 999 })).map(([name, tenths]) => ({ text: `${name}达${(tenths / 10).toFixed(1)}%`, stated: [{ value: tenths / 10, unit: '%' }] }));

const wholes = fc.constantFrom<readonly [string, string]>(['收到行政复议申请', '件'], ['办理行政应诉案件', '件'], ['受理信访事项', '件']);

/** A list that names all there is: the total, two kinds and the rest. */
export const sum: fc.Arbitrary<Said & { total: number; parts: number[] }> = fc.tuple(wholes, fc.array(fc.integer({ min: 12, max: 4000 }), { minLength: 3, maxLength: 3 })).map(([[whole, unit], parts]) => {
  const total = parts.reduce((all, one) => all + one, 0);
  const [a, b, rest] = parts;
  return { text: `${whole}${total}${unit}，其中公安类${a}${unit}、自然资源类${b}${unit}、其他${rest}${unit}`, stated: [total, ...parts].map((value) => ({ value, unit })), total, parts };
});

/** Sentences of paragraphs as a report has them. */
const sentence: fc.Arbitrary<Said> = fc.array(fc.oneof({ weight: 4, arbitrary: counted }, { weight: 1, arbitrary: rated }, { weight: 1, arbitrary: sum }), { minLength: 1, maxLength: 3 }).map((all) => ({
  text: `${all.map(({ text }) => text).join('；')}。`,
  stated: all.flatMap(({ stated }) => stated),
}));

const table: fc.Arbitrary<Said> = fc.array(fc.tuple(fc.constantFrom(...DONE.map(([done]) => done)), number), { minLength: 2, maxLength: 5 }).map((rows) => ({
  text: ['项目\t数量（件）', ...rows.map(([done, value]) => `${done}\t${value}`)].join('\n'),
  stated: rows.map(([, value]) => ({ value, unit: '件' })),
}));

const HEADINGS = ['一、工作开展情况', '（二）规范行政执法', '三、存在的不足'] as const;
const heading: fc.Arbitrary<Said> = fc.constantFrom(...HEADINGS).map((text) => ({ text, stated: [] }));

/** Paragraphs of a report that states what is listed beside them and nothing else. */
export const paragraphs: fc.Arbitrary<Said[]> = fc.array(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: heading }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 6 });

/** Everything that makes programs stumble, between what reports are made of. */
export const garbage: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom('其中', '分别为', '同比增长', '占', '由', '降至', '合计', '单位：件', '一、', '3.5万元', '98%', '三百二十一份', '十余次', '2023年', '，', '。', '、', '；', '\n', '\t', '（', '）', '《', '》', '\u00a0', '\u200b', '\u202e', '\ud800', '\0', '百分之', '上年同期', '均在', '达到了'),
      fc.integer({ min: 0, max: 1e15 }).map(String),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const FULL = 0xfee0;
export const fullWidth = (text: string): string => text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + FULL));
