/**
 * Traditional characters, each before its simplified form: those of the words a page is judged by, no others. Portals show
 * the same report in traditional characters through their Big5 gateway (/gate/big5/ on beijing.gov.cn).
 */
const PAIRS =
  '設设報报匯汇彙汇總总結结況况讀读圖图評评價价調调審审計计發发書书聽听議议開开範范檢检務务職职講讲話话訓训規规劃划體体標标準准辦办則则條条綱纲' +
  '見见決决會会預预轉转複复復复執执糾纠紛纷應应訴诉學学營营環环許许處处罰罚證证個个門门項项萬万億亿場场戶户冊册畝亩現现將将組组織织責责單单牽牵頭头' +
  '時时進进認认爭争級级縣县區区廳厅員员舉举問问題题記记聞闻來来傳传訊讯國国類类誌志簡简滿满層层紀纪間间長长';

const TRADITIONAL = new RegExp(`[${PAIRS.replace(/(.)./g, '$1')}]`, 'g');

/** The words we compare in simplified characters, whichever the page is written in. Lengths stay. */
export const simplified = (text: string): string => text.replace(TRADITIONAL, (sign) => PAIRS[PAIRS.indexOf(sign) + 1]!);
