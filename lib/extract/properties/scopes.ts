import type { TopicMention } from '../../catalogue/topics';
import type { Reason, Rule, Scope } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import { beginning } from '../../text/edges';
import type { Context } from './context';
import { CITY_BEFORE, PROVINCIAL_BEFORE, SUPERIOR_BEFORE } from './data/scopes';
import { clauseBefore, scopeMentions, type Mention, type ScopeOptions } from './scope-mentions';
import { scopesOfHeads } from './table-scopes';

/** What the text says of a figure's scope, and how close to it. */
export interface SaidScope {
  scope: Scope;
  /** Said in the figure's own clause; a part keeps it, else it takes its whole's. */
  own: boolean;
  /** It holds for a sentence that goes on with this one. */
  goesOn: boolean;
  /** The words that say it and how near they stand. */
  reason: Reason;
}

/** The last mention that is not before `from`; looks no further back, so that a long text costs no more per figure. */
function lastOf(seen: readonly Mention[], from: number, fits: (mention: Mention) => boolean): Mention | undefined {
  for (let i = seen.length - 1; i >= 0 && seen[i]!.start >= from; i -= 1) if (fits(seen[i]!)) return seen[i];
  return undefined;
}

/** No scope word that a number stands within (区政府26个工作部门) begins further before it. */
const LONGEST_MENTION = 8;

/** A number counts the divisions of the area: 6个县(市、区), 36个乡镇. */
const DIVISIONS = beginning(/^(?:设区(?:的)?市|地级市|市州|县|市\(|区县|乡镇|乡\(|镇|街道|苏木|行政村|村\(|社区)(?!直|级|政府|局|机关)/);

/** What the sentence before told of: whose figures, and of what matter. */
interface Told {
  said: SaidScope | null;
  topic: string | undefined;
  paragraph: Context['paragraph'];
}

/** The words right before a number that make it another's, above: 全国300家, 全省60条. */
function superiorBefore({ quantity, before }: Context, { level, regionName }: ScopeOptions): string | null {
  if (quantity.ordinal) return null;
  const belowProvince = level !== 'province' && level !== 'nation';
  const belowCity = level === 'county' && !/市$/.test(regionName ?? '');
  const words = SUPERIOR_BEFORE.exec(before) ?? (belowProvince ? PROVINCIAL_BEFORE.exec(before) : null) ?? (belowCity ? CITY_BEFORE.exec(before) : null);
  return words && words[0].trim();
}

/**
 * Whose figure each one is: by a scope word in its own clause, else by the nearest one to its left in the sentence, else
 * by one said earlier in the paragraph that carries, else as the sentence before which it goes on with; null where the text
 * says nothing.
 * @param topics what the text is about, in order
 * @param parts the figures that are parts of an announced whole
 */
export function* scopesOf(text: string, contexts: readonly Context[], topics: readonly TopicMention[], parts: ReadonlySet<number>, options: ScopeOptions): Pausing<(SaidScope | null)[]> {
  const mentions = yield* scopeMentions(text, contexts, parts, options);
  const said = ({ scope, start, end, holds }: Mention, by: Rule): SaidScope => ({ scope: scope as Scope, own: by === 'figure' || by === 'clause', goesOn: holds === undefined, reason: { by, words: text.slice(start, end) } });
  const atFigure = (scope: Scope, words: string): SaidScope => ({ scope, own: true, goesOn: false, reason: { by: 'figure', words } });

  const scopeFor = (context: Context, seen: readonly Mention[], topic: TopicMention | undefined, before: Told | null): SaidScope | null => {
    const { quantity, paragraph, sentence, after, from } = context;
    const reaches = (m: Mention): boolean => m.until === null || quantity.start < m.until;
    const above = superiorBefore(context, options);
    if (above) return atFigure('superior', above);
    // 40个市直部门, 78件市政府受理的案件
    const counted = lastOf(seen, quantity.start - LONGEST_MENTION, (m) => m.end > quantity.end && m.start <= quantity.end + 2);
    if (counted?.scope === 'departments' || counted?.scope === 'government') return said(counted, 'figure');
    const nearby = clauseBefore(text, from, sentence.start);
    const left = lastOf(seen, sentence.start, (m) => m.end <= quantity.start && m.scope !== 'place' && reaches(m) && (m.end > nearby || m.holds !== 'clause'));
    if (DIVISIONS.test(after) && left?.scope !== 'superior') return atFigure('jurisdiction', after.slice(0, 4));
    if (left) return said(left, left.start >= from ? 'clause' : 'sentence');
    if (lastOf(seen, sentence.start, (m) => m.end <= quantity.start)?.scope === 'place') return null;
    const carried = lastOf(seen, paragraph.start, (m) => m.end <= sentence.start && m.carries && reaches(m));
    if (carried) return said(carried, 'paragraph');
    // 审结184件,其中维持101件: a sentence that names no matter, or the same one, goes on with what was told before.
    const goesOn = before?.paragraph === paragraph && (!topic || topic.start < sentence.start || topic.topic === before.topic);
    return goesOn && before.said ? { ...before.said, own: false } : null;
  };

  const heads = yield* scopesOfHeads(contexts, options);
  const seen: Mention[] = [];
  let [next, heard] = [0, 0];
  let before: Told | null = null;
  let told: Told | null = null;
  return yield* eachOf(contexts, (context, i) => {
    while (next < mentions.length && mentions[next]!.end <= context.to) seen.push(mentions[next++]!);
    while (heard < topics.length && topics[heard]!.end <= context.to) heard += 1;
    if (contexts[i - 1]?.sentence !== context.sentence) before = told;
    const head = heads[i];
    const scope: SaidScope | null = head ? atFigure(head.scope, head.words) : scopeFor(context, seen, topics[heard - 1], before);
    if (!parts.has(i)) told = { said: scope?.goesOn ? scope : null, topic: topics[heard - 1]?.topic, paragraph: context.paragraph };
    return scope;
  });
}
