/**
 * What reports call the part of a rate beside the rate's own name: 参训率 of those who 实际参加. Tried only to find the two figures that
 * a rate comes out of; none is held against a report by it.
 */
export const OTHER_NAMES: readonly { stem: RegExp; part: RegExp; evidence: string }[] = [
  { stem: /合格|通过|及格/, part: /(?<!不)合格|(?<!未)通过|(?<!不)及格/, evidence: 'Who passes an examination is 合格, 通过 or 及格.' },
  { stem: /[办结]结|结案/, part: /办结|审结|结案|了结/, evidence: 'A matter done with is 办结, a case 审结 or 结案.' },
  { stem: /调撤|调解|和解|调和/, part: /调解|和解|撤回|终止/, evidence: '行政复议法: a case that is mediated, reconciled or withdrawn ends without a decision; reports count them together.' },
  { stem: /参训|参考|参学|到课|到考|出席|参加/, part: /实[际到]|参加/, evidence: 'Of those who should take part, those who did.' },
  { stem: /出庭/, part: /出庭/, evidence: '出庭率, 出庭应诉率, 负责人出庭应诉率.' },
  { stem: /采纳|采用/, part: /采纳|采用|吸收/, evidence: 'Of opinions received, those adopted.' },
];
