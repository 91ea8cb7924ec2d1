import { indicatorById } from '../catalogue';
import { keptFigures } from '../corrections/apply';
import type { Contents, Correction, FactsRead, StoredCheck, StoredObservation, StoredReport } from '../records';
import type { Cell } from './cell';
import { localTime, periodInWords, roundedAsPrinted } from './forms';
import { checksCell, decisionCell, jsonCell, originsCell } from './lossless';
import { BODIES, CHECK_KINDS, CORRECTIONS, inWords, KINDS, LEVELS, QUALIFIERS, ROLES, SCOPES, setInWords, TRENDS, VERDICTS, yesNo, type Naming, type Term } from './terms';

/** One observation with what it refers to. */
export interface Row {
  report: StoredReport;
  figure: StoredObservation;
  /** The observation it is a stated part of. */
  whole: StoredObservation | undefined;
  /** The check it is the stated result of; the worst where there are several. */
  check: StoredCheck | undefined;
  /** All checks it is the stated result of. */
  checks: readonly StoredCheck[];
  /** What the reader decided of it. */
  correction: Correction | undefined;
  /** What was read of the report where the reader set something else. */
  factsRead: FactsRead | undefined;
  /** Its period as it was read; null where it was not read. */
  periodRead: string | null;
  /** How many figures of the report have a row. */
  figures: number;
}

export interface Column extends Term {
  /** Stable name for programs, after SDMX concepts where there is one. */
  machine: string;
  cell: (row: Row, naming: Naming) => Cell;
}

/**
 * The tidy file, column by column. Append at the end: scripts may count columns. From `report_id` on they hold what it takes to read the
 * file as a collection again (`lib/import`), in codes whatever the naming.
 */
export const COLUMNS: readonly Column[] = [
  { machine: 'ref_area_name', zh: '地区', en: 'Place', cell: ({ report }) => report.regionName },
  { machine: 'ref_area', zh: '行政区划代码', en: 'Place code', cell: ({ report }) => report.regionCode },
  { machine: 'ref_area_level', zh: '层级', en: 'Level', cell: ({ report }, naming) => inWords(LEVELS, report.regionLevel, naming) },
  { machine: 'report_year', zh: '报告年度', en: 'Report year', cell: ({ report }) => report.year },
  { machine: 'report_kind', zh: '报告种类', en: 'Kind of report', cell: ({ report }, naming) => inWords(KINDS, report.kind, naming) },
  { machine: 'report_title', zh: '标题', en: 'Title', cell: ({ report }) => report.title },
  { machine: 'indicator', zh: '指标代码', en: 'Indicator id', cell: ({ figure }) => figure.indicator },
  { machine: 'indicator_name', zh: '指标', en: 'Indicator (Chinese)', cell: ({ figure }) => indicatorById(figure.indicator)?.zh ?? null },
  { machine: 'indicator_name_en', zh: '指标（英文）', en: 'Indicator', cell: ({ figure }) => indicatorById(figure.indicator)?.en ?? null },
  { machine: 'obs_label', zh: '名称', en: 'Label', cell: ({ figure }) => figure.label },
  { machine: 'obs_value', zh: '数值', en: 'Value', cell: ({ figure }) => figure.value },
  { machine: 'unit_measure', zh: '单位', en: 'Unit', cell: ({ figure }) => figure.unit },
  { machine: 'obs_status', zh: '限定', en: 'Qualifier', cell: ({ figure }, naming) => inWords(QUALIFIERS, figure.qualifier, naming) },
  { machine: 'obs_role', zh: '类型', en: 'Kind', cell: ({ figure }, naming) => inWords(ROLES, figure.role, naming) },
  { machine: 'obs_scope', zh: '范围', en: 'Scope', cell: ({ figure }, naming) => inWords(SCOPES, figure.scope, naming) },
  { machine: 'time_period', zh: '时期', en: 'Period', cell: ({ figure }, naming) => periodInWords(figure.period, naming) },
  { machine: 'obs_trend', zh: '升降', en: 'Trend', cell: ({ figure }, naming) => inWords(TRENDS, figure.trend, naming) },
  { machine: 'part_of', zh: '其中项所属', en: 'Part of', cell: ({ whole }) => whole?.label ?? null },
  { machine: 'check_kind', zh: '勾稽关系', en: 'Check', cell: ({ check }, naming) => inWords(CHECK_KINDS, check?.kind ?? null, naming) },
  { machine: 'check_verdict', zh: '核对结果', en: 'Check verdict', cell: ({ check }, naming) => inWords(VERDICTS, check?.verdict ?? null, naming) },
  { machine: 'check_computed', zh: '复算值', en: 'Recomputed value', cell: ({ check, figure }, naming) => check ? roundedAsPrinted(check.computed, figure.quote, naming) : null },
  { machine: 'obs_quote', zh: '原文', en: 'Quote', cell: ({ figure }) => figure.quote },
  { machine: 'url', zh: '网址', en: 'Address', cell: ({ report }) => report.url || null },
  { machine: 'published', zh: '发布日期', en: 'Published', cell: ({ report }) => report.publishedAt },
  { machine: 'source', zh: '来源', en: 'Source', cell: ({ report }) => report.source },
  { machine: 'saved_at', zh: '保存时间', en: 'Saved at', cell: ({ report }, naming) => localTime(report.savedAt, naming) },
  { machine: 'sample', zh: '示例', en: 'Sample', cell: ({ report }, naming) => yesNo(report.sample, naming) },
  { machine: 'reporting_body', zh: '报告机关', en: 'Reporting body', cell: ({ report }) => report.body },
  { machine: 'reporting_body_kind', zh: '机关类型', en: 'Kind of body', cell: ({ report }, naming) => inWords(BODIES, report.bodyKind, naming) },
  { machine: 'set_by_hand', zh: '人工指定', en: 'Set by hand', cell: ({ report }, naming) => setInWords(report.byHand, naming) },
  { machine: 'ref_area_now', zh: '现行区划代码', en: 'Place code today', cell: ({ report }) => report.regionCodeNow },
  { machine: 'doc_number', zh: '发文字号', en: 'Document number', cell: ({ report }) => report.documentNumber },
  { machine: 'also_at', zh: '其他网址', en: 'Other addresses', cell: ({ report }) => report.alsoAt.join(' ') || null },
  { machine: 'correction', zh: '人工核改', en: 'Decided by hand', cell: ({ figure }, naming) => inWords(CORRECTIONS, figure.decided?.kind ?? null, naming) },
  { machine: 'obs_value_read', zh: '原识别数值', en: 'Value as read', cell: ({ figure: { decided } }) => decided?.kind === 'corrected' ? (decided.read?.value ?? null) : null },
  { machine: 'unit_measure_read', zh: '原识别单位', en: 'Unit as read', cell: ({ figure: { decided } }) => decided?.kind === 'corrected' ? (decided.read?.unit ?? null) : null },
  { machine: 'report_id', zh: '报告标识', en: 'Report id', cell: ({ report }) => report.id },
  { machine: 'obs_index', zh: '数字序号', en: 'Number of the figure', cell: ({ figure }) => figure.index },
  { machine: 'part_of_index', zh: '所属数字序号', en: 'Number of its whole', cell: ({ figure }) => figure.partOf },
  { machine: 'obs_start', zh: '起始位置', en: 'Start', cell: ({ figure }) => figure.start },
  { machine: 'obs_end', zh: '结束位置', en: 'End', cell: ({ figure }) => figure.end },
  { machine: 'obs_prefix', zh: '前文', en: 'Words before', cell: ({ figure }) => figure.prefix || null },
  { machine: 'obs_suffix', zh: '后文', en: 'Words after', cell: ({ figure }) => figure.suffix || null },
  { machine: 'checks', zh: '全部核对（JSON）', en: 'All checks (JSON)', cell: ({ checks }) => checksCell(checks) },
  { machine: 'correction_record', zh: '核改记录（JSON）', en: 'Decision (JSON)', cell: ({ figure, correction }) => decisionCell(figure, correction) },
  { machine: 'text_fingerprint', zh: '正文指纹', en: 'Text fingerprint', cell: ({ report }) => report.fingerprint || null },
  { machine: 'saved_instant', zh: '保存时刻（UTC）', en: 'Saved at (UTC)', cell: ({ report }) => report.savedAt },
  { machine: 'read_instant', zh: '识别时刻（UTC）', en: 'Read at (UTC)', cell: ({ report }) => report.readAt },
  { machine: 'fact_origins', zh: '信息出处代码', en: 'Origins of facts', cell: ({ report }) => originsCell(report.origins) },
  { machine: 'page_notes', zh: '识别说明（JSON）', en: 'Notes (JSON)', cell: ({ report }) => (report.notes.length > 0 ? jsonCell(report.notes) : null) },
  { machine: 'facts_read', zh: '原识别信息（JSON）', en: 'Facts as read (JSON)', cell: ({ factsRead }) => (factsRead ? jsonCell(factsRead) : null) },
  { machine: 'apart_from', zh: '确认不同的网址', en: 'Not the same as', cell: ({ report }) => report.apart.join(' ') || null },
  { machine: 'time_period_read', zh: '原识别时期', en: 'Period as read', cell: ({ figure, periodRead }, naming) => (periodRead === null || periodRead === figure.period ? null : periodInWords(periodRead, naming)) },
  { machine: 'report_figures', zh: '报告数字个数', en: 'Figures of the report', cell: ({ figures }) => figures },
];

const SEVERITY = ['holds', 'rounding', 'differs'] as const;
const worse = (a: StoredCheck | undefined, b: StoredCheck): StoredCheck =>
  a && SEVERITY.indexOf(a.verdict) >= SEVERITY.indexOf(b.verdict) ? a : b;

/** The rows of one report, in the order of its text, what the reader added behind; without what he rejected. */
export const rowsOf = ({ report, observations, checks, corrections, factsRead, redated }: Contents): Row[] => {
  const byIndex = new Map(observations.map((figure) => [figure.index, figure]));
  const checksOf = new Map<number, StoredCheck[]>();
  for (const check of checks) checksOf.set(check.total, [...(checksOf.get(check.total) ?? []), check]);
  const decisions = new Map(corrections.map((correction) => [correction.id, correction]));
  const follows = new Set(redated);
  const kept = keptFigures(observations);
  return kept.map((figure) => ({
    report,
    figure,
    whole: figure.partOf === null ? undefined : byIndex.get(figure.partOf),
    check: checksOf.get(figure.index)?.reduce<StoredCheck | undefined>(worse, undefined),
    checks: checksOf.get(figure.index) ?? [],
    correction: figure.decided && decisions.get(figure.decided.id),
    factsRead,
    periodRead: follows.has(figure.index) ? String(factsRead?.year ?? 'XXXX') : figure.decided ? (figure.decided.read?.period ?? null) : figure.period,
    figures: kept.length,
  }));
};
