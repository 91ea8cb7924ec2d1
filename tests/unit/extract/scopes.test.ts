import { expect, it } from 'vitest';
import { extract, type ReportContext } from '../../../lib/extract';
import type { Scope } from '../../../lib/model';

const county: ReportContext = { year: 2021, kind: 'annual-report', publishedAt: null, regionName: '青山县', level: 'county', body: null, bodyKind: 'government' };
const bureau: ReportContext = { ...county, regionName: '青山市', level: 'city', body: '青山市交通运输局', bodyKind: 'department' };
const street: ReportContext = { ...county, regionName: '青山区', body: '花桥街道办事处', bodyKind: 'subdistrict' };
const municipality: ReportContext = { ...county, regionName: '天津市', level: 'province' };

const scopesOf = (text: string, report: ReportContext): (Scope | null)[] => extract(text, report).observations.map(({ scope }) => scope);

const J = 'jurisdiction';
const G = 'government';
const D = 'departments';
const S = 'subordinate';

it.each<[string, ReportContext, string, (Scope | null)[]]>([
  ['a sentence without a matter of its own goes on', county, '县政府收到行政复议申请21件,受理18件。审结17件,直接纠错率11.8%。', [G, G, G, G]],
  ['a sentence of another matter does not', county, '县政府收到行政复议申请21件。人民调解委员会调解纠纷320件。', [G, J]],
  ['what a part says holds for the part', county, '县政府受理复议45件,其中镇街6件、县直部门34件、其他5件。审结43件。', [G, G, D, G, G]],
  ['and for what its clause goes on to tell', county, '作出处罚决定289件,其中县本级71件、罚款89万元;检查企业608家。', [J, G, G, J]],
  ['departments that are inspected do not own what is found', county, '抽取8个乡镇、12个县直部门开展督察,发现问题46个。', [J, D, J]],
  ['departments that act own what they do', county, '城管、交通等12个部门公布裁量标准218项。', [D, D]],
  ['departments that join in do not', county, '联合财政、公安等部门开展检查11次。', [J]],
  ['an autonomous region’s government is no district’s', { ...county, regionName: '青山地区', level: 'city' }, '向自治区人民政府报备后,行署办理应诉案件12件。', [G]],
  ['divisions that are counted are of the area', county, '县政府与12个乡镇签订责任书。', [J]],
  ['a meeting says nothing of the rest of its sentence', county, '组织县政府常务会议会前学法6次,举办讲座2场。', [G, J]],
  ['departments of the government', county, '县政府26个工作部门公布权责事项2689项。', [D, D]],
  ['all its organs together', county, '县政府系统办理人大代表建议68件。', [J]],
  ['each town and department', county, '各镇、各部门审查政策措施156件。', [J]],
  ['rules are the government’s own', county, '全县执法更加规范。制定规范性文件3件。', [G]],
  ['a city of province level is a city', municipality, '市政府办理行政应诉案件89件,各区政府办理36件。', [G, S]],
  ['a bureau’s own rules and lawsuits, and its trade', bureau, '制定规范性文件2件。办理行政应诉案件5件。查处违章运输386起。', [G, G, J]],
  ['a street’s doings, and its people’s', street, '全街道齐抓共管。开展会前学法12次。调解矛盾纠纷305件。', [G, J]],
])('%s', (_, report, text, expected) => {
  expect(scopesOf(text, report)).toEqual(expected);
});
