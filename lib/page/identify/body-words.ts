/**
 * The words by which reporting bodies are told from each other. Data only; matched on folded text without white space.
 * Evidence: the titles of reports in portals, the organs of the State Council, and the usual organs of a division.
 */

/** Where the name of the body ends in a title: 衡阳市市场监督管理局|关于…, |2022年…, |推进…, |法治政府建设…. */
export const NAME_ENDS = /关于|20\d\d|(?:全面|深入|扎实)?(?:推进|加强|落实)|法治(?!宣传)|依法行政/;

/** What may stand before the name: the edition, the year, 关于, the party committee that signs along. */
export const BEFORE_NAME = /^(?:【[^】]*】|\([^)]*\)|附件\d*:?|关于|20\d\d年度?(?:上半年|下半年)?|中共[^政]{2,14}?委(?:员会)?(?=.{2,}政府))+/;

/** What may stand between the name and the report: 司法部发布2023年…. */
export const AFTER_NAME = /(?:发布|公布|公开|印发|转发)$/;

export const GOVERNMENT = /^(?:人民政府|政府|行政公署|行署|市?本级)$/;

/** Where departments, their offices, zones, ministries and offices of the vertical systems end their names. */
export const DEPARTMENT = /(?:[局厅署]|委员会|委|[^街道]办|办公[室厅]|管委会|海关|[^门]部|研究院|科学院|国务院|中心|[总支大中]队|监狱|总社|联合会|司法所|监督所)$/;

/** Zones, which a committee governs: 郑州高新技术产业开发区. A new district that is a division is looked up first. */
export const ZONE = /(?:开发区|高新区|经开区|示范区|保税区|度假区|风景区|名胜区|管理区|园区|新区)$/;

/** Sub-districts, towns and townships. */
export const TOWN = /[^市城村](?:街道|镇|乡|苏木)$/;
export const TOWN_OFFICE = /^(.+?(?:街道|镇|乡|苏木))(?:办事处|人民政府|政府)$/;

/** 市教育局: the division named by its unit alone. 市场, 市政 and 市容 are other words. */
export const UNIT_FIRST = /^(?:自治[区州县旗]|[省市县区州盟旗](?![场政容民域]))(?=.{2,})|^市(?=政府|民政)/;

/** Bodies of the state outside a division's own organs: no place is put before their names. */
export const OF_THE_STATE = /^(?:国家|中华人民共和国|国务院|中国|民航)|海关$|海事局$|铁路/;

/** They write and publish reports in the government's name: 司法局, the former 法制办, the offices of governments. */
export const ON_BEHALF = /司法[局厅]$|法制(?:办|局|办公室)$|依法治.{0,4}(?:办|办公室)$|政府办(?:公[室厅])?$|府办$/;

/** What a body calls itself. */
export const SELF_DEPARTMENT = /[我本](?:局|委(?!托)|厅|办(?![理法])|部(?![分门])|署|关(?!于)|中心|队)/g;
export const SELF_TOWN = /[我本](?:街道|办事处|镇|乡)/g;
export const SELF_GOVERNMENT = /我(?:省|市|县|区|州|盟|旗|自治[区州县旗])/g;

/** 全市: said by governments of their whole division; by departments too, so it counts only where nobody says 我局. */
export const WHOLE = /全(?:省|市|县|区|州|盟|旗)/g;
