import type { TopicMention } from '../catalogue/topics';
import type { BodyKind, Reason, RegionLevel, Rule, Scope } from '../model';
import type { Context } from './context';
import { CITY_BEFORE, LOWER_KINDS, PLACE_WORDS, PROVINCIAL_BEFORE, SCOPE_WORDS, SUPERIOR_BEFORE } from './data/scopes';

interface Mention {
  start: number;
  end: number;
  scope: Scope | 'place';
  carries: boolean;
  /** Where it ceases to hold, or null: (其中市本级412起) and 其中市本级412起、县级… say nothing of what follows. */
  until: number | null;
}

/** Offsets of the bracket around `at` within a sentence's reach, or null. */
function closingBracket(text: string, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 40); i -= 1) {
    if (/[)。\n]/.test(text[i]!)) return null;
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
  return last in LOWER_KINDS ? last : '[市县区州盟旗省镇乡]';
}

/** The scope words of one report as one expression. */
function mentionsIn(text: string, options: ScopeOptions): Mention[] {
  const own = ownKind(options);
  const lower = LOWER_KINDS[options.level === 'province' && options.bodyKind !== 'subdistrict' ? '省' : own] ?? LOWER_KINDS['市']!;
  // In a street's report the whole district is the level above.
  const above = options.bodyKind === 'subdistrict' ? [{ words: '全[省市县区]', scope: 'superior' as const, carries: false }] : [];
  const kinds = [...above, ...SCOPE_WORDS, { words: PLACE_WORDS, scope: 'place' as const, carries: false }];
  const any = new RegExp(kinds.map(({ words }) => `(${words.replaceAll('{own}', own).replaceAll('{lower}', lower)})`).join('|'), 'g');
  // 《市政府及其部门权力清单》 names a document, not whose figure follows.
  const untitled = text.replace(/《[^《》\n]{1,120}》/g, (title) => ' '.repeat(title.length));
  return [...untitled.matchAll(any)].map((match) => {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)]!;
    return { start: match.index, end: match.index + match[0].length, scope: kind.scope, carries: kind.carries, until: closingBracket(text, match.index) };
  });
}

/** The last mention that is not before `from`; looks no further back, so that a long text costs no more per figure. */
function lastOf(seen: readonly Mention[], from: number, fits: (mention: Mention) => boolean): Mention | undefined {
  for (let i = seen.length - 1; i >= 0 && seen[i]!.start >= from; i -= 1) if (fits(seen[i]!)) return seen[i];
  return undefined;
}

/** Departments and lower governments are named in passing; they hold for their clause and the next. */
const FLEETING: ReadonlySet<Mention['scope']> = new Set(['departments', 'subordinate']);

/** No clause that says whose a figure is stands further off. */
const LONGEST_CLAUSE = 120;

/** Where the clause before the one at `from` begins. */
function clauseBefore(text: string, from: number, floor: number): number {
  const lowest = Math.max(floor, from - LONGEST_CLAUSE);
  let at = from - 2;
  while (at > lowest && !/[,;:。]/.test(text[at]!)) at -= 1;
  return Math.max(at, lowest - 1);
}

/** A number counts the divisions of the area: 6个县(市、区), 36个乡镇. */
const DIVISIONS = /^(?:设区(?:的)?市|地级市|市州|县|市\(|区县|乡镇|乡\(|镇|街道|苏木|行政村|村\(|社区)(?!直|级|政府|局|机关)/;

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

/** What the text says of a figure's scope, and how close to it. */
export interface SaidScope {
  scope: Scope;
  /** Said in the figure's own clause; a part keeps it, else it takes its whole's. */
  own: boolean;
  /** The words that say it and how near they stand. */
  reason: Reason;
}

/** Ends what is said of a part, or of departments that are only counted as what is acted upon, with that figure. */
function limited(mentions: readonly Mention[], text: string, contexts: readonly Context[], parts: ReadonlySet<number>): Mention[] {
  let i = 0;
  return mentions.map((mention) => {
    if (MEETING.test(text.slice(mention.end, mention.end + 6))) return { ...mention, until: clauseEnd(text, mention.end) };
    while (i < contexts.length && contexts[i]!.to < mention.end) i += 1;
    const context = contexts[i];
    if (!context || mention.start < context.from) return mention;
    const { quantity, sentence, to } = context;
    if (parts.has(i)) return { ...mention, until: Math.min(mention.until ?? to, to) };
    if (mention.start < quantity.end || !FLEETING.has(mention.scope)) return mention;
    const head = clauseBefore(text, quantity.start, sentence.start) + 1;
    return ACTING.test(text.slice(head, quantity.start)) ? mention : { ...mention, until: to };
  });
}

/** Whether a sentence up to a figure names no matter of its own: 审结184件,其中维持101件 goes on with what was told before. */
function goesOn({ sentence }: Context, topics: readonly TopicMention[], upTo: number): boolean {
  const nearest = topics[upTo - 1];
  return !nearest || nearest.start < sentence.start;
}

/**
 * Whose figure each one is: by a scope word in its own clause, else by the nearest one to its left in the sentence, else
 * by one said earlier in the paragraph that carries, else as the sentence before which it goes on with; null where the text
 * says nothing.
 * @param topics what the text is about, in order
 * @param parts the figures that are parts of an announced whole
 */
export function scopesOf(text: string, contexts: readonly Context[], topics: readonly TopicMention[], parts: ReadonlySet<number>, options: ScopeOptions): (SaidScope | null)[] {
  const mentions = limited(mentionsIn(text, options), text, contexts, parts);
  const cityAbove = options.level === 'county' && !/市$/.test(options.regionName ?? '');
  const national = options.level === 'province' || options.level === 'nation';
  let next = 0;
  const seen: Mention[] = [];
  const said = ({ scope, start, end }: Mention, by: Rule): SaidScope => ({ scope: scope as Scope, own: by === 'figure' || by === 'clause', reason: { by, words: text.slice(start, end) } });
  let told = 0;
  /** Of the last figure that is no part. */
  let latest: SaidScope | null = null;
  const result: (SaidScope | null)[] = [];
  const scopeFor = (context: Context, previous: Context | undefined): SaidScope | null => {
    const { quantity, paragraph, sentence, before, after, from } = context;
    const reaches = (m: Mention): boolean => m.until === null || quantity.start < m.until;
    const above = quantity.ordinal ? null : SUPERIOR_BEFORE.exec(before) ?? (national ? null : PROVINCIAL_BEFORE.exec(before)) ?? (cityAbove ? CITY_BEFORE.exec(before) : null);
    if (above) return { scope: 'superior', own: true, reason: { by: 'figure', words: above[0].trim() } };
    const nearby = clauseBefore(text, from, sentence.start);
    // 40个市直部门, 78件市政府受理的案件
    const counted = lastOf(seen, quantity.end, (m) => m.start <= quantity.end + 2);
    if (DIVISIONS.test(after)) return { scope: 'jurisdiction', own: true, reason: { by: 'figure', words: after.slice(0, 4) } };
    if (counted?.scope === 'departments' || counted?.scope === 'government') return said(counted, 'figure');
    const left = lastOf(seen, sentence.start, (m) => m.end <= quantity.start && m.scope !== 'place' && reaches(m) && (m.end > nearby || !FLEETING.has(m.scope)));
    if (left) return said(left, left.start >= from ? 'clause' : 'sentence');
    if (lastOf(seen, sentence.start, (m) => m.end <= quantity.start)?.scope === 'place') return null;
    const carried = lastOf(seen, paragraph.start, (m) => m.end <= sentence.start && m.carries && reaches(m));
    if (carried) return said(carried, 'paragraph');
    const last = previous?.paragraph === paragraph && goesOn(context, topics, told) ? latest : null;
    return last ? { ...last, own: false } : null;
  };
  contexts.forEach((context, i) => {
    while (next < mentions.length && mentions[next]!.end <= context.to) seen.push(mentions[next++]!);
    while (told < topics.length && topics[told]!.end <= context.to) told += 1;
    const scope = scopeFor(context, contexts[i - 1]);
    result.push(scope);
    if (!parts.has(i)) latest = scope;
  });
  return result;
}
