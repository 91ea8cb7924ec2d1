import type { Scope } from '../../model';

/**
 * Words that say whose figure it is. The nearest one to the left of a figure counts.
 * `carries`: said once, it holds for the rest of the paragraph (全市…); the others hold for their sentence.
 * Source: shared/contract.md section 2, `scope`.
 */
export const SCOPE_WORDS: readonly { words: string; scope: Scope; carries: boolean }[] = [
  { words: '(?:市|县|区|州|盟|旗|镇|街道)?(?:直|级)(?:各|有关|相关)?(?:执法|行政|机关|涉改|行政执法)?(?:部门|单位|机关)|政府(?:各|工作|组成|各工作|各组成|所属)*部门|各(?:有关|相关|执法)?(?:部门|单位)', scope: 'departments', carries: false },
  { words: '(?:各)?(?:县|市|区|旗)(?:\\(?[市县]?、?[市区县]?\\)?)(?:区)?(?:人民)?政府(?:办理|审理|受理)|各?县(?:市)?区(?:人民)?政府|各县\\(市、?区\\)(?:人民)?政府|各(?:区|县|市|旗)(?:县)?(?:人民)?政府|(?:各)?(?:乡镇|镇街|乡镇\\(街道\\)|街道|镇)(?:人民)?政府(?!办)|下级(?:人民)?政府|各(?:镇|乡|街道)', scope: 'subordinate', carries: false },
  { words: '市本级|县本级|区本级|州本级|盟本级|旗本级|省本级|本级', scope: 'government', carries: true },
  { words: '市级(?!示范|以上|领导|重点|优秀|先进|机关|法治|统筹)|(?:市|县|区|州|盟|旗|省)(?:人民)?政府(?!网|门户|公众|办公厅主|系统|信息|采购|投资|规章|立法|债|购买)|我局|我委|我厅|本局|本机关|市局|县局|区局|省厅机关', scope: 'government', carries: false },
  { words: '全市|全县|全区|全州|全盟|全旗|全镇|全乡|全街道|全系统|全域|辖区|全省(?=各级)|各级|市县(?:乡)?[两三]级|市、县(?:、乡|\\(区\\))?[两三]级|上下级', scope: 'jurisdiction', carries: true },
];

/** Words that name the place without saying whose figure it is; the indicator then decides. */
export const PLACE_WORDS = '我市|我县|我区|我州|我盟|我旗|我省|我镇|我街道|本市|本县|本区|本省';

/** Scope said right before the number: 全省60条, 全国300家. */
export const SUPERIOR_BEFORE = /(?:全省|全国|全自治区|国家|省级|全球|省内|国内)\s*$/;
