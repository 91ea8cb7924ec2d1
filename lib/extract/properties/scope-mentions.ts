import type { BodyKind, RegionLevel, Scope } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import { isOneOf } from '../../text/chars';
import { pausingScanner, type Found } from '../../text/scanner';
import type { Context } from './context';
import { LOWER_KINDS, PLACE_WORDS, SCOPE_WORDS, type ScopeWords } from './data/scopes';

/** A scope word of the text and how far it holds. */
export interface Mention {
  start: number;
  end: number;
  scope: Scope | 'place';
  carries: boolean;
  holds: ScopeWords['until'];
  /** Where it ceases to hold, or null: (其中市本级412起) and 其中市本级412起、县级… say nothing of what follows. */
  until: number | null;
}

const endsBracket = isOneOf(')。\n');

/** Offsets of the bracket around `at` within a sentence's reach, or null. */
function closingBracket(text: string, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    if (endsBracket(text, i)) return null;
    if (text[i] === '(') {
      const close = text.slice(at, at + 200).indexOf(')');
      return close < 0 ? null : at + close;
    }
  }
  return null;
}

/** Which division reports: 衡阳市 is a 市, so 省政府 in its report is another's. */
export interface ScopeOptions {
  regionName: string | null;
  level: RegionLevel | null;
  body: string | null;
  bodyKind: BodyKind | null;
}

/** The kind of the reporting division, or a class of all kinds where the place is not known. */
function ownKind({ regionName, level, body, bodyKind }: ScopeOptions): string {
  if (bodyKind === 'subdistrict') return /街道/.test(body ?? '') ? '街道' : /镇/.test(body ?? '') ? '镇' : '乡';
  const last = regionName?.at(-1) ?? '';
  if (level === 'province') return last === '市' ? '市' : '(?:省|自治区|区)';
  if (/地区$/.test(regionName ?? '')) return '(?:地区|地)';
  return last in LOWER_KINDS ? last : '[市县区州盟旗省镇乡]';
}

type Kind = Omit<ScopeWords, 'scope'> & Pick<Mention, 'scope'>;

/** What finds the scope words of one sort of report. */
interface Vocabulary { kinds: readonly Kind[]; scan: (text: string) => Pausing<Found[]> }

const vocabularies = new Map<string, Vocabulary>();

/** Made once for every kind of division, not once for every report. */
function vocabularyOf(own: string, lower: string, street: boolean): Vocabulary {
  const key = `${own}/${lower}/${street}`;
  const known = vocabularies.get(key);
  if (known) return known;
  // In a street's report the whole district is the level above.
  const above: Kind[] = street ? [{ words: '全[省市县区]', scope: 'superior', carries: false }] : [];
  const kinds: Kind[] = [...above, ...SCOPE_WORDS, { words: PLACE_WORDS, scope: 'place', carries: false }];
  const made = { kinds, scan: pausingScanner(kinds.map(({ words }) => words.replaceAll('{own}', own).replaceAll('{lower}', lower))) };
  vocabularies.set(key, made);
  return made;
}

/** The scope words of one report, in order. */
export function* findingMentions(text: string, options: ScopeOptions): Pausing<Mention[]> {
  const own = ownKind(options);
  const street = options.bodyKind === 'subdistrict';
  const provincial = options.level === 'province' && !street && own !== '市';
  const { kinds, scan } = vocabularyOf(own, LOWER_KINDS[provincial ? '省' : own] ?? LOWER_KINDS['市']!, street);
  // 《市政府及其部门权力清单》 names a document, not whose figure follows; 自治区人民政府 is no 区's.
  const others = provincial ? /《[^《》\n]{1,120}》/g : /《[^《》\n]{1,120}》|自治区/g;
  const untitled = text.replace(others, (words) => ' '.repeat(words.length));
  return yield* eachOf(yield* scan(untitled), ({ start, end, which }) => {
    const { scope, carries, until: holds } = kinds[which]!;
    return { start, end, scope, carries, holds, until: closingBracket(text, start) };
  });
}

/** No clause that says whose a figure is stands further off. */
const LONGEST_CLAUSE = 120;

const endsClause = isOneOf(',;:。');

/** Where the clause before the one at `from` begins. */
export function clauseBefore(text: string, from: number, floor: number): number {
  const lowest = Math.max(floor, from - LONGEST_CLAUSE);
  let at = from - 2;
  while (at >= lowest && !endsClause(text, at)) at -= 1;
  return at;
}

/** Others that join in what the body itself does: 联合监察、财政等部门开展检查11次. */
const WITH_OTHERS = /(?:联合|会同|协同|配合|联动|邀请)[^,。;]{0,30}$/;

/** Before departments that are counted as what acts, not as what is acted upon: the head of a clause, or names ending in 等. */
const ACTING = /^(?:\s|全年|目前|共有?|已有|[市县区省州]|其中)*$|等$/;

/** A meeting is a government's own; what its sentence tells further on need not be: 市政府常务会议研究…,举办讲座2场. */
const MEETING = /^(?:党组|常务|全体|专题|办公)*会/;

/** Where the clause at `from` ends. */
function clauseEnd(text: string, from: number): number {
  const clause = text.slice(from, from + LONGEST_CLAUSE);
  const pause = clause.search(/[,;。\n]/);
  return from + (pause < 0 ? clause.length : pause);
}

function listEnd(text: string, from: number, sentenceEnd: number): number {
  const semicolon = text.slice(from, sentenceEnd).indexOf(';');
  return semicolon < 0 ? sentenceEnd : from + semicolon;
}

/** Ends what is said of a part, or of departments that are only counted as what is acted upon, with that figure. */
function* limited(mentions: readonly Mention[], text: string, contexts: readonly Context[], parts: ReadonlySet<number>): Pausing<Mention[]> {
  let i = 0;
  return yield* eachOf(mentions, (mention) => {
    if (MEETING.test(text.slice(mention.end, mention.end + 6))) return { ...mention, until: clauseEnd(text, mention.end) };
    while (i < contexts.length && contexts[i]!.to < mention.end) i += 1;
    const context = contexts[i];
    if (!context || mention.start < context.from) return mention;
    const { quantity, sentence, to } = context;
    // 其中市局本级71件,罚款894万元;…: it holds up to the next part and no further than the list.
    if (parts.has(i)) return { ...mention, until: Math.min(mention.until ?? Infinity, parts.has(i + 1) ? contexts[i + 1]!.from : Infinity, listEnd(text, quantity.end, sentence.end)) };
    if (mention.scope === 'departments' && WITH_OTHERS.test(text.slice(clauseBefore(text, mention.start, sentence.start) + 1, mention.start))) return { ...mention, until: mention.end };
    if (mention.start < quantity.end || mention.holds !== 'clause' || text[mention.end] === '的') return mention;
    const head = clauseBefore(text, quantity.start, sentence.start) + 1;
    return ACTING.test(text.slice(head, quantity.start)) ? mention : { ...mention, until: to };
  });
}

/**
 * The scope words of a report, in order, each with how far it holds.
 * @param parts the figures that are parts of an announced whole
 */
export function* scopeMentions(text: string, contexts: readonly Context[], parts: ReadonlySet<number>, options: ScopeOptions): Pausing<Mention[]> {
  return yield* limited(yield* findingMentions(text, options), text, contexts, parts);
}
