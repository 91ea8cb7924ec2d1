/** Kinds that divide a whole between them, known to the field: where all are named, nothing can be left. */
export interface Family {
  /** One pattern a kind, matched against a figure's own words; a figure may stand for two (二审、再审98件). */
  kinds: readonly RegExp[];
  /** What the whole's words must say; without it any whole will do. */
  whole?: RegExp;
  /** Other kinds exist that reports leave unnamed: such a list may fall short, but not exceed. */
  open?: true;
  /** Why these kinds are all there are. */
  evidence: string;
}

export const FAMILIES: readonly Family[] = [
  {
    kinds: [/(?<!不)受理/, /不予受理|不受理/, /其[他它]|告知|补正|转送|撤回|放弃/],
    whole: /收到|接收|新收|申请/,
    evidence: '行政复议法: an application is accepted, refused, or dealt with otherwise (corrected, passed on, withdrawn). Accepted and refused alone leave those under examination.',
  },
  {
    kinds: [/一审/, /二审|上诉/, /再审|申诉|抗诉/],
    whole: /诉讼|应诉|案/,
    evidence: '行政诉讼法: first instance, appeal, retrial. First instance and appeal alone leave the retrials.',
  },
  {
    kinds: [/简易程序|当场处罚/, /普通程序|一般程序/],
    evidence: '行政处罚法 chapter 5: a penalty is imposed by the summary or by the ordinary procedure (called 一般程序 until 2021); hearings and quick handling belong to the ordinary one.',
  },
  {
    kinds: [/取消|不再保留/, /(?<!不再|不予)保留/],
    whole: /^(?!.*(?:审批|许可|权力|职权)).*(?:清理|梳理|证明)/,
    evidence: 'Clean-ups of certificates: each is abolished or kept. Approvals and powers are also delegated, merged, transferred.',
  },
  {
    kinds: [/有效|(?<!不再|不予)保留/, /修改|修订/, /废止|失效|宣布/],
    whole: /清理|梳理|评估/,
    evidence: '规章制定程序条例 and clean-ups of documents: each stays in force, is amended, or ends. In force and ended alone leave the amended.',
  },
  {
    kinds: [/维持/, /驳回/, /撤销|变更|确认违法|责令|纠错|纠正/, /终止|调解|和解|撤回/],
    whole: /审结|办结|结案|终结|已结|决定/,
    evidence: '行政复议法 on decisions. All of the cases concluded end in one of these ways.',
  },
  {
    kinds: [/维持/, /驳回/, /撤销|变更|确认违法|责令|纠错|纠正/, /终止|调解|和解|撤回/],
    whole: /复议/,
    open: true,
    evidence: 'Of cases merely received or met some are still pending.',
  },
  {
    kinds: [/立行|立即|立改|当场|现场|即时/, /限期|期限|挂账|长期|持续/],
    whole: /问题|隐患|整改/,
    evidence: 'Inspection reports: a defect is mended on the spot or within a term.',
  },
  {
    kinds: [/企业/, /个体/, /合作社/],
    whole: /主体|市场/,
    evidence: '市场主体登记管理条例 article 2: enterprises, individual businesses and farmers\' cooperatives, with their branches.',
  },
  {
    kinds: [/^(?:省|市|县|区|州)(?:人民)?政府(?!.*部门)|本级/, /县\(|县[、]?区|区县|旗县|各县|市县政府|设区市/, /部门|委办局|[省市县区]直/],
    whole: /复议|受理|备案|报备|报送/,
    evidence: '行政复议法 before 2024 and the filing of documents: the government itself, those below it, and its departments.',
  },
  {
    kinds: [/单部门|单一部门|本部门|部门内部/, /联合|跨部门|多部门/],
    whole: /抽查|检查|双随机|监管/,
    evidence: '双随机、一公开 rules: a check is made by one department or by several together.',
  },
  {
    kinds: [/优秀|优良|良好/, /(?<!不)合格/, /不合格/],
    evidence: 'Reviews of case files and tests grade each as excellent, passed or failed.',
  },
  { kinds: [/(?<!不)(?:认定为|准予|予以)/, /不予/], whole: /决定|结论/, open: true, evidence: '行政许可法 article 38 and its like: what is applied for is granted or refused, never both; some applications end otherwise.' },
  { whole: /调解/, kinds: [/专职/, /兼职/], evidence: '人民调解法 and its rules: mediators are full-time or part-time; lawyers are also 公职 and 公司.' },
  { kinds: [/建议|议案/, /提案/], open: true, evidence: 'Suggestions of the congress and proposals of the CPPCC never coincide; those of other bodies may be counted with them.' },
  { kinds: [/胜诉/, /败诉/], whole: /审结|判决|结案/, open: true, evidence: 'A suit is not both won and lost; withdrawn ones are neither.' },
];
