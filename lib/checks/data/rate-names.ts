/** A rate that its name defines: which figure is its part, and which its base where that is beyond doubt. */
export interface RateName {
  /** The name without 率 or 比例. */
  stem: RegExp;
  part: RegExp;
  base: RegExp;
  /** Nothing can be counted in the part that is not in the base, so that a part above it is a contradiction. */
  within: boolean;
  /** 100% is also said where all that was due is done. */
  allDue?: true;
  evidence: string;
}

/**
 * Rates whose base a report can hardly mean otherwise. 办结率, 化解率, 答复率 are not here: what is still within its time limit
 * is often left out of their base, what came over from the year before often counted in.
 */
export const RATE_NAMES: readonly RateName[] = [
  { stem: /^(?:考试|考核|测试)?(?:合格|通过|及格)$/, part: /(?<!不)合格|(?<!未)通过|(?<!不)及格/, base: /^(?!.*(?:报名|应参)).*(?:考试|考核|测试|参考|到考|抽检|抽查|检测|检验|检查|评查)/, within: true, evidence: 'Of those who sat the examination, not of those trained or entered for it; or of what was inspected.' },
  { stem: /^整改$/, part: /(?<!未)(?<!限期)(?<!待)整改/, base: /发现|排查|查出|查找|反馈|梳理|问题|隐患/, within: false, allDue: true, evidence: 'Of the defects found; those mended may include older ones.' },
  { stem: /^(?:调解|调处|化解)?(?:成功|调成)$|^调成$/, part: /(?<!不)(?<!未)成功|调成/, base: /^(?!.*(?:受理|排查|登记|收到|接到|申请)).*(?:调解|调处)/, within: true, evidence: 'Of the disputes mediated; of those received or found some are still open.' },
  { stem: /^(?:取消|精简|压减|清减)$/, part: /^(?!.*(?:保留|余下|剩)).*(?:取消|精简|压减)/, base: /清理|梳理|原有/, within: true, evidence: 'Of the items reviewed.' },
  { stem: /^(?:行政机关)?(?:负责人)?出庭(?:应诉)?$/, part: /实际出庭|(?<!应)(?<!应当)出庭/, base: /应出庭|应当出庭/, within: true, evidence: '行政应诉 rules: of the hearings at which the head should have appeared.' },
  { stem: /^治愈$/, part: /治愈/, base: /确诊|病例|收治/, within: true, evidence: 'Of the cases confirmed.' },
  { stem: /^(?:直接)?纠错$/, part: /撤销|变更|确认违法|责令|纠错/, base: /审结|办结|结案/, within: true, evidence: 'Of the reconsiderations concluded.' },
  { stem: /^败诉$/, part: /败诉/, base: /审结|判决|结案/, within: true, evidence: 'Of the suits concluded.' },
  { stem: /^胜诉$/, part: /胜诉/, base: /审结|判决|结案/, within: true, evidence: 'Of the suits concluded.' },
];

/** Words before a rate that leave it a rate of the whole matter. */
export const PLAIN_LEAD = /^(?:其|总体|平均)/;
/** A rate of cases in time or of some cases only. */
export const OF_SOME = /按期|按时|及时|限时|法定|期限|到期|应(?!诉)/;
/** A sentence that carries over what is not of this year: the base may be another than the figure named. */
export const CARRIED = /结转|往年|历年|存量|遗留|上年|去年|剔除|扣除|不含|除/;
