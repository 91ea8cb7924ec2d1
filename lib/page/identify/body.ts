import type { PageKind } from '../../model';
import { bodyOfTitle, readBody, type Body } from './body-name';
import * as words from './body-words';
import { firstFound, type Found } from './found';
import type { Region } from './region';
import { fromSubject, VERB } from './opening';

/** The texts a body may be named in, folded. */
export interface BodySources {
  kind: PageKind;
  title: string | null;
  /** Lines under the title. */
  head: readonly string[];
  /** The last lines of the article. */
  tail: readonly string[];
  paragraphs: readonly string[];
  /** ContentSource, 来源 or 发布机构. */
  source: string | null;
  /** SiteName. */
  site: string | null;
}

/** A line that is a body's name and perhaps a day, and nothing else. */
const signedBy = (line: string, region: Region): Body | null => {
  const bare = line.replace(/20\d\d年.*|\([^)]{0,80}\)|\s/g, '');
  return bare.length > 30 || /[:,。;、《]|^\d/.test(bare) ? null : readBody(bare, region, false);
};

/** The bodies that the subject of a first sentence may be; a word that ends like one is told by what follows it. */
const SUBJECT = new RegExp(`^([^,。;]{1,20}?(?:局|委员会|厅|署|办公室|街道办事处|(?:街道|镇|乡|[^门分干]部)(?=${VERB})))`);
const GOVERNMENT = new RegExp(`^(?:[省市县区州盟旗]|自治[区州县旗])(?:人民)?政府(?=${VERB})`);
const NO_SUBJECT = /^(?:在|按|根|以|为|全[省市县区盟旗国面体力]|[我本])|认真|贯彻|落实|坚持|政府|领导|党委|中央|国务院|、/;
/** 现将县人民政府2022年…报告如下. */
const REPORTS = /现将([^,。;:]{2,24}?)(?:20\d\d年度?)[^,。;:]{0,30}(?:报告|汇报|总结)如下/;

const bodyOfOpening = (opening: string, region: Region): Body | null => {
  const place = region.regionName;
  const sentence = fromSubject(opening);
  const itself = place !== null && sentence.startsWith(place) && new RegExp(`^(?:人民政府|政府)?${VERB}`).test(sentence.slice(place.length));
  if (itself || GOVERNMENT.test(sentence)) return readBody('人民政府', region, false);
  const names = [SUBJECT.exec(sentence)?.[1], REPORTS.exec(opening)?.[1]].filter((name) => name !== undefined && !NO_SUBJECT.test(name.replace(/(?:人民)?政府$/, '')));
  return names.map((name) => readBody(name ?? '', region, true)).find((found) => found !== null) ?? null;
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What the text calls the body that speaks: 我局, 我镇, 我市. */
const selfKind = (text: string, opening: string): Body['bodyKind'] | null => {
  if (count(opening, words.SELF_DEPARTMENT) > 0) return 'department';
  const department = count(text, words.SELF_DEPARTMENT);
  const town = count(text, words.SELF_TOWN);
  const government = count(text, words.SELF_GOVERNMENT);
  if (town > department && town > government) return 'subdistrict';
  // A department speaks of 我市 as well; a government hardly ever of 我局.
  if (department > 1 || (department > 0 && government === 0)) return 'department';
  return government > 0 || (department === 0 && count(text, words.WHOLE) > 2) ? 'government' : null;
};

/**
 * Who reports. A press briefing is told in the name of whom it speaks of, and so is what an office signs or publishes that
 * writes for its government.
 */
export const findBody = (sources: BodySources, region: Region): Found<Body> | null => {
  const { kind, title, head, tail, paragraphs, source, site } = sources;
  const self = selfKind([title ?? '', ...paragraphs].join('\n'), paragraphs[0] ?? '');
  const own: Body | null = self === 'government' ? readBody('人民政府', region, false) : self && { body: null, bodyKind: self };
  const onBehalf = (found: Body | null): Body | null =>
    found && self === 'government' && (kind === 'press-briefing' || words.ON_BEHALF.test(found.body ?? '')) ? own : found;
  const lines = (list: readonly string[]) => onBehalf(list.map((line) => signedBy(line, region)).find((found) => found !== null) ?? null);
  // Anybody may publish: source and site give a name only to the kind of body that the text speaks as.
  const publisher = (name: string | null) => {
    const found = name === null ? null : onBehalf(signedBy(name, region));
    return own && found?.bodyKind !== own.bodyKind ? null : found;
  };
  return firstFound<Body>([
    ['title', () => (title === null || kind === 'press-briefing' ? null : bodyOfTitle(title, region))],
    ['signature', () => lines([...tail].reverse())],
    ['under-title', () => lines(head)],
    ['opening', () => onBehalf(bodyOfOpening(paragraphs[0] ?? '', region))],
    ['text', () => (own?.body ? own : null)],
    ['source', () => publisher(source)],
    ['site', () => (self === null ? null : publisher(site))],
    ['text', () => own],
  ]);
};
