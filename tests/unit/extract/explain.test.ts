import { expect, it } from 'vitest';
import { extract } from '../../../lib/extract';
import type { Explanation, PageKind } from '../../../lib/model';

/** Why the figure with this quote was read so. */
function why(text: string, quote: string, kind: PageKind = 'annual-report'): Explanation {
  const { observations, explanations } = extract(text, { year: 2021, kind, publishedAt: '2022-03-01', regionName: '青山县', level: 'county', body: null, bodyKind: null });
  expect(explanations).toHaveLength(observations.length);
  return explanations[observations.findIndex((one) => one.quote === quote)]!;
}

it.each([
  ['own words', '全县查处违法案件32件。', '32件', { label: { by: 'own-words', words: '查处违法案件' } }],
  ['a list of names', '一审、二审分别为6件和3件。', '3件', { label: { by: 'list', words: '二审' } }],
  ['a table', '部门\t处罚(件)\n城管局\t12\n交通局\t9', '9', { label: { by: 'table', words: '交通局·处罚' } }],
  ['the whole', '行政复议收案9件,其中受理7件。', '7件', { label: { by: 'whole' } }],
  ['the other end of a change', '审批时限由9个工作日压缩至4个工作日。', '4个工作日', { label: { by: 'change' } }],
  ['the clause before', '深入排查消防隐患,共86处。', '86处', { label: { by: 'clause-before', words: '排查消防隐患' } }],
])('says what gave the label: %s', (_, text, quote, expected) => {
  expect(why(text, quote)).toMatchObject(expected);
});

it('says which words and which topic gave the indicator, and says nothing where there is none', () => {
  expect(why('全年组织行政执法人员培训12期。', '12期').indicator?.words).toContain('培训');
  expect(why('行政复议工作有序推进。全年受理15件。', '15件').indicator).toEqual({ by: 'topic', words: '行政复议·受理' });
  expect(why('种植枣树30棵。', '30棵').indicator).toBeNull();
});

it.each([
  ['in its clause', '县政府制定规范性文件5件。', '5件', { by: 'clause', words: '县政府' }],
  ['in its sentence', '全县开展执法检查,查处案件32件。', '32件', { by: 'sentence', words: '全县' }],
  ['in its paragraph', '全县执法更加规范。查处案件32件。', '32件', { by: 'paragraph', words: '全县' }],
  ['right at the number', '获评全省10个示范单位之一。', '10个', { by: 'figure', words: '全省' }],
  ['by the catalogue', '召开县长办公会研究制定县政府规章2件。', '2件', { by: 'catalogue', words: '制定政府规章' }],
  ['nowhere', '查处案件32件。', '32件', { by: 'default', words: '' }],
])('says what gave the scope: %s', (_, text, quote, expected) => {
  expect(why(text, quote).scope).toMatchObject(expected);
});

it('says what gave the period', () => {
  expect(why('2019年以来,查处案件32件。', '32件').period).toEqual({ by: 'sentence', words: '2019年以来' });
  expect(why('查处案件32件,上年为28件。', '28件').period).toEqual({ by: 'figure', words: '上年' });
  expect(why('查处案件32件。', '32件').period).toEqual({ by: 'report-year', words: '' });
});
