/** What becomes of what was counted before it in the same sentence, whatever the matter is. */
export interface Outcome {
  /** In the part's own words. */
  part: RegExp;
  /** In the words of its whole. */
  whole: RegExp;
  evidence: string;
}

export const OUTCOMES: readonly Outcome[] = [
  { part: /合格|通过|及格/, whole: /考试|参考|测试|参加考/, evidence: 'Those who pass are of those who sat the examination, not of all who hold a certificate.' },
  { part: /优秀|合格/, whole: /案卷|卷宗/, evidence: 'Reviews grade the files reviewed.' },
  { part: /办结|结案/, whole: /受理|启动|收到|接到|转办|交办|投诉|举报|信访/, evidence: 'Matters concluded are of the matters taken up.' },
  { part: /整改/, whole: /反馈|发现|问题|隐患|排查/, evidence: 'What is put right is of what was found.' },
  { part: /采纳|采用|吸收|入选/, whole: /建议|意见|报送|上报/, evidence: 'What is taken up is of what was handed in.' },
  { part: /取消|停征|降低|保留|下放|合并/, whole: /清理|梳理/, evidence: 'A clean-up sorts the items reviewed.' },
  { part: /退回/, whole: /审查|审核/, evidence: 'Drafts sent back are of the drafts reviewed.' },
  { part: /维持|驳回|终止|撤销/, whole: /被申请|被复议/, evidence: 'Decisions on the applications made against the body that reports.' },
  { part: /败诉|胜诉|开庭|出庭/, whole: /(?:诉讼|行政|应诉)案件|开庭|应出庭/, evidence: 'Hearings, appearances and outcomes are of the suits.' },
  { part: /裁决|调解|化解/, whole: /受理[^,]{0,120}(?:纠纷|争议)/, evidence: 'Of the disputes taken up.' },
  { part: /认定/, whole: /认定申请/, evidence: 'Of the applications for a finding.' },
  { part: /实际?(?:参|到|出)|参训/, whole: /应(?:参加|到|出|训)/, evidence: 'Those who came are of those who should.' },
];
