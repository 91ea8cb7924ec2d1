import type { PageKind } from '../model';
import { bodyOfTitle, readBody, type Body } from './body-name';
import * as words from './body-words';
import { firstFound, type Found } from './found';
import type { Region } from './identify-region';

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
}

/** A line that is a body's name and perhaps a day, and nothing else. */
const signedBy = (line: string, region: Region): Body | null => {
  const bare = line.replace(/20\d\d年.*|\([^)]*\)|\s/g, '');
  return bare.length > 30 || /[:,。;、《]|^\d/.test(bare) ? null : readBody(bare, region, false);
};

/** 2020年,市教育局…: the subject of the first sentence. */
const SUBJECT = /^(?:20\d\d年(?:度|以?来)?,?)?([^,。;]{1,20}?(?:局|委员会|厅|办公室|街道办事处|(?:街道|镇|乡)(?=[,在以认坚紧深严始积围党按全高])))/;
const NO_SUBJECT = /^(?:在|按|根|以|为|全)|认真|贯彻|落实|坚持|政府|领导|党委|中央|国务院/;

const bodyOfOpening = (opening: string, region: Region): Body | null => {
  const place = region.regionName;
  const verb = place === null ? null : new RegExp(`^(?:20\\d\\d年(?:度|以?来)?,?)?${place}(?=[,在以认坚紧深严始积围党按全高])`);
  if (verb?.test(opening)) return readBody('人民政府', region, false);
  const subject = SUBJECT.exec(opening)?.[1];
  return subject === undefined || NO_SUBJECT.test(subject) ? null : readBody(subject, region, false);
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What the text calls the body that speaks: 我局, 我镇, 我市. */
const selfKind = (text: string): Body['bodyKind'] | null => {
  const department = count(text, words.SELF_DEPARTMENT);
  const town = count(text, words.SELF_TOWN);
  const government = count(text, words.SELF_GOVERNMENT);
  if (town > department && town > government) return 'subdistrict';
  // A department speaks of 我市 as well; a government never of 我局.
  if (department > 1 || (department > 0 && government === 0)) return 'department';
  return government > 0 || (department === 0 && count(text, words.WHOLE) > 2) ? 'government' : null;
};

/**
 * Who reports. In the order of trust: the title, the signature, the line under the title, the subject of the first
 * sentence, what the text calls itself, the named source. A press briefing is told in the name of whom it speaks of, and
 * so is what an office signs or publishes that writes for its government.
 */
export const findBody = (sources: BodySources, region: Region): Found<Body> | null => {
  const { kind, title, head, tail, paragraphs, source } = sources;
  const self = selfKind([title ?? '', ...paragraphs].join('\n'));
  const own: Body | null = self === 'government' ? readBody('人民政府', region, false) : self && { body: null, bodyKind: self };
  const onBehalf = (found: Body | null): Body | null =>
    found && self === 'government' && (kind === 'press-briefing' || words.ON_BEHALF.test(found.body ?? '')) ? own : found;
  const lines = (list: readonly string[]) => onBehalf(list.map((line) => signedBy(line, region)).find((found) => found !== null) ?? null);
  const published = () => (source === null ? null : onBehalf(signedBy(source, region)));
  // The source may be anybody who published: it gives the name only to the kind of body that the text speaks as.
  const publisher = () => {
    const found = published();
    return own && found?.bodyKind !== own.bodyKind ? null : found;
  };
  return firstFound<Body>([
    ['title', () => (title === null || kind === 'press-briefing' ? null : bodyOfTitle(title, region))],
    ['signature', () => lines([...tail].reverse())],
    ['under-title', () => lines(head)],
    ['opening', () => onBehalf(bodyOfOpening(paragraphs[0] ?? '', region))],
    ['text', () => (own?.body ? own : null)],
    ['source', publisher],
    ['text', () => own],
  ]);
};
