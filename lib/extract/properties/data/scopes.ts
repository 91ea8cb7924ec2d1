import type { Scope } from '../../../model';
import { ending } from '../../../text/edges';

export interface ScopeWords {
  words: string;
  scope: Scope;
  carries: boolean;
  /** Where they cease to hold, if before the next ones: after the clause that follows, or with their sentence. */
  until?: 'clause' | 'sentence';
}

/**
 * Words that say whose figure it is, as patterns in which `{own}` is the kind of the reporting division (市, 县, 区, 省…) and
 * `{lower}` the kinds below it. The nearest one to the left of a figure counts; where two overlap the earlier entry does.
 * `carries`: said once, it holds for the rest of the paragraph (全市…); the others hold for their
 * sentence and for one that goes on with it.
 * Source: shared/contract.md section 2, `scope`.
 */
export const SCOPE_WORDS: readonly ScopeWords[] = [
  // 市直部门和各县区, 县区和市直部门: together they are the whole area.
  {
    words: '{own}(?:人民)?政府系统|各级(?:、|和)?各部门|各地(?:、|和)?各部门|各(?:县市区|县区|区县|市县|县|区|市|乡镇|镇街|镇|街道)(?:、|和)各(?:有关|执法)?(?:部门|单位)|(?:{own}直|{own}级)?(?:各|有关)?(?:部门|单位|机关)(?:和|、|及|与|以及)(?:各)?(?:县|区|旗|乡|镇|街)|(?:各)?(?:县市区|县区|区县|县\\(市、?区\\)|乡镇\\(街道\\)|乡镇街道|乡镇|镇街|县乡)(?:政府)?(?:和|、|及|与|以及)(?:{own}直|{own}级)?(?:各|有关|执法)*(?:部门|单位|机关)|{own}、(?:县|区|乡|镇)[、县区乡镇()]*(?:政府)?(?:各)?(?:部门)?',
    scope: 'jurisdiction',
    carries: false,
  },
  {
    words: '等(?:[\\d一二三四五六七八九十]{1,3}个)?(?:执法|职能|有关|相关|行政|主管)*部门|(?:{own}直|{own}级)(?:各|有关|相关)*(?:执法|行政|涉改)*(?:部门|单位|机关)|{own}(?:人民)?政府(?:及其?)?(?:[\\d]{1,3}个)?(?:各|工作|组成|所属|职能)*部门|各(?:有关|相关|行政执法|执法)*(?:部门|单位)',
    scope: 'departments',
    carries: false,
    until: 'clause',
  },
  { words: '(?:各)?(?:{lower})(?:\\(?[市县]?、?[市区县]?\\)?)(?:区)?(?:人民)?政府(?!办公)|下级(?:人民)?政府|各(?:镇|乡|街道)', scope: 'subordinate', carries: false, until: 'clause' },
  { words: '{own}本级|本级(?!以上)', scope: 'government', carries: false },
  // A level or a hall named beside a figure does not make it the subject of what follows.
  {
    words: '{own}级(?!示范|以上|领导|重点|优秀|先进|机关|法治|统筹|各|部门)|{own}(?:级)?(?:政务|行政|便民)?(?:服务)?中心(?!城区|任务|工作)|{own}政务大厅|市民之家|{own}(?:人民)?政府(?:门户)?网站',
    scope: 'government',
    carries: false,
    until: 'sentence',
  },
  {
    words: '{own}(?:人民)?政府(?!系统|信息|采购|投资|规章|债|购买|各|工作部门|法制办|办公室|有关|领导|主要领导)|行署(?!办公)|我局|我委|我厅|本局|本机关|全局(?![性观部意])|局机关|局属|政府(?:行政)?(?:诉讼|应诉)案件|市局|县局|区局',
    scope: 'government',
    carries: false,
  },
  { words: '全{own}|全系统|全域|辖区|各级|{own}(?:、)?(?:县|区|乡|镇)(?:、?乡)?(?:\\([^)]{1,4}\\))?[两三]级', scope: 'jurisdiction', carries: true },
];

/** Words that name the place without saying whose figure it is; the indicator then decides. */
export const PLACE_WORDS = '我{own}|本{own}';

/** Scope said right before the number: 全省60条, 全国300家. */
export const SUPERIOR_BEFORE = ending(/(?:全国|国家|全球|国内)\s*$/);
/** The same of a province, in reports of lower levels. */
export const PROVINCIAL_BEFORE = ending(/(?:全省|全自治区)\s*$/);

/** The same of a city, in reports of its counties and districts. */
export const CITY_BEFORE = ending(/全市\s*$/);

/** Kinds of division below each kind; without one known, all that can be. */
export const LOWER_KINDS: Readonly<Record<string, string>> = {
  省: '市州|市县|市|州|盟|县区|县市区|县|区',
  市: '县市区|县区|区县|县|区|旗|乡镇|镇街|街道|镇|乡',
  州: '县市|县|市|乡镇|镇|乡',
  盟: '旗县|旗|县|市',
  县: '乡镇|镇街|街道|镇|乡',
  旗: '苏木镇|苏木|镇|街道',
  区: '镇街|街镇|乡镇|街道|镇|乡',
  街道: '村|社区',
  镇: '村|社区',
  乡: '村|社区',
};
