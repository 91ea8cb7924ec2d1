import type { Term } from '../terms';

/** What a column holds. `standard` names the concept, code list or notation it follows. */
export interface Meaning extends Term {
  standard?: string;
}

/** The columns of the tidy file by their machine names, in the data dictionary's words. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  ref_area_name: { zh: '报告所属地区，用报告年度时的名称；县级以下机关记其所在县区', en: 'The place that reports, by its name in the reporting year; for bodies below county level, their county' },
  ref_area: { zh: '报告年度时有效的六位行政区划代码', en: 'Six-digit division code valid in the reporting year', standard: 'GB/T 2260; SDMX REF_AREA' },
  ref_area_level: { zh: '报告地区的行政层级', en: 'Level of the place that reports' },
  report_year: { zh: '报告所述年度，不是发布年份', en: 'The year reported on, not that of publication' },
  report_kind: { zh: '网页属于哪种文件', en: 'What sort of document the page is' },
  report_title: { zh: '网页所载标题', en: 'Title as the page prints it' },
  indicator: { zh: '对标指标目录中的代码；未归入目录的数字留空', en: 'Id in Duibiao’s catalogue of indicators; empty for a figure the catalogue does not know', standard: 'SDMX INDICATOR' },
  indicator_name: { zh: '指标的中文名称', en: 'The indicator’s Chinese name' },
  indicator_name_en: { zh: '指标的英文名称', en: 'The indicator’s English name' },
  obs_label: { zh: '从原句归纳的名称，脱离上下文也能看懂', en: 'What the sentence counts, in a noun phrase that stands alone' },
  obs_value: { zh: '数值，已折算为基本单位：2.35万件记23500，22亿元记2200000000，92.56%记92.56', en: 'The value in base units: 2.35万件 is 23500, 22亿元 is 2200000000, 92.56% is 92.56', standard: 'SDMX OBS_VALUE' },
  unit_measure: { zh: '原文量词；万元、亿元一律记元', en: 'Measure word as written; 万元 and 亿元 are 元', standard: 'SDMX UNIT_MEASURE' },
  obs_status: { zh: '与数值同在的限定，如“近”“逾”；有限定的数值不是准数', en: 'A bound or blur that stands with the number; such a value is not exact', standard: 'SDMX OBS_STATUS' },
  obs_role: { zh: '数字的性质', en: 'What sort of number it is' },
  obs_scope: { zh: '数字属于谁；原文未说明且不能判定的留空', en: 'Whose figure it is; empty where the text does not tell' },
  time_period: { zh: '数字所属时期', en: 'The period the figure covers', standard: 'ISO 8601-2 EDTF; SDMX TIME_PERIOD' },
  obs_trend: { zh: '变动率的方向；数值本身不带正负号', en: 'Direction of a rate of change; the value itself has no sign' },
  part_of: { zh: '作为其中项时，所属总数的名称', en: 'Label of the total that this figure is a stated part of' },
  check_kind: { zh: '报告自身给出的算术关系；本数字是其结果', en: 'Arithmetic that the report itself states, of which this figure is the result' },
  check_verdict: { zh: '重新计算的结论；有几项关系时取最不利的一项', en: 'What recomputing it gave; the worst where there are several' },
  check_computed: { zh: '按报告所列各数重新计算得到的值', en: 'The value recomputed from the numbers the report gives' },
  obs_quote: { zh: '数字在原文中的写法', en: 'The figure as it stands in the text' },
  url: { zh: '网页地址', en: 'Address of the page' },
  published: { zh: '网页发布日期', en: 'Day of the page’s publication', standard: 'ISO 8601' },
  source: { zh: '网页注明的来源', en: 'Source as the page names it' },
  saved_at: { zh: '首次保存到报告库的时间', en: 'When it was first saved to the collection', standard: 'ISO 8601' },
  sample: { zh: '是否为扩展自带的示例', en: 'Whether it came with the extension as a sample' },
  reporting_body: { zh: '报告机关全称', en: 'Full name of the body that reports' },
  reporting_body_kind: { zh: '报告机关的类型', en: 'What sort of body it is' },
  set_by_hand: { zh: '由使用者人工指定、与识别不同的栏目', en: 'Which facts the reader set by hand, against what was read' },
  ref_area_now: { zh: '该地区或其承继地区现行的区划代码', en: 'Code today of that place or the one that took its place', standard: 'GB/T 2260' },
  doc_number: { zh: '报告的发文字号', en: 'Document number of the report (发文字号)' },
  also_at: { zh: '登载同一报告的其他网页', en: 'Other pages that tell the same report' },
  correction: { zh: '使用者对该数字的处理；被剔除的数字不在表中', en: 'What the reader decided of the figure; rejected ones are not in the file' },
  obs_value_read: { zh: '更正之前识别出的数值', en: 'The value as it was read, before it was corrected' },
  unit_measure_read: { zh: '更正之前识别出的单位', en: 'The unit as it was read, before it was corrected' },
};
