import { FIGURE, indicatorFor, readyRules } from '../../catalogue/match';
import { topicName, type TopicMention } from '../../catalogue/topics';
import { unitClassesOf } from '../../catalogue/units';
import type { Indicator } from '../../catalogue';
import type { Reason } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import { withoutFilling, type Context } from '../properties/context';
import { inheritedFrom, quotedOf } from './meaning';
import type { Draft } from '../parts/parts';
import { mentionsWithin, subjectOf, topicsOf } from './topics';

/** What a figure measures. */
export interface Measured {
  /** Id in the catalogue, or null. */
  id: string | null;
  /** The entry its own words name; null where the id is taken from another figure. */
  entry: Indicator | null;
  reason: Reason | null;
  /** What the text is about here, for a label whose own words say too little. */
  subject: string;
  /** Index of the figure it is quoted beside for comparison, or -1. */
  quoted: number;
}

/** How far from a figure a word of its sentence may stand and still tell what it counts. */
const SENTENCE_REACH = 160;

/** The part of a figure's sentence that may tell what it counts. */
export const clauseOf = (text: string, { sentence, quantity, cell }: Context): string =>
  cell ? cell.about : text.slice(Math.max(sentence.start, quantity.start - SENTENCE_REACH), Math.min(sentence.end, quantity.end + SENTENCE_REACH));

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** How a clause ranks what it names before its number: 公安类最多,有702件; 市场监管类次之,有541件. */
const RANKED = /(?:为|数量|居)?(?:最多|最高|次之|居首|首位|其次|第一|第二)$/;
/** How far back such a clause begins at most. */
const RANKED_REACH = 30;

/** What the clause before a bare number names and ranks, or empty. */
function rankedBefore(text: string, { from, sentence }: Context, previousEnd: number): string {
  const clause = text.slice(Math.max(sentence.start, previousEnd, from - RANKED_REACH), Math.max(0, from - 1)).split(/[,;:(]/).at(-1)!;
  return RANKED.test(clause) ? clause.replace(RANKED, '') : '';
}

const BLANKS = /[\s“”]/g;
const hasBlank = (text: string): boolean => text.search(BLANKS) >= 0;

/** A figure's own words with FIGURE between them; most hold nothing that is to go. */
function nearOf(before: string, after: string): string {
  const near = `${before}${FIGURE}${after}`;
  return hasBlank(near) ? near.replace(BLANKS, '') : near;
}

/** The indicator of every figure: from its own words and topics, else from the figure that it belongs to. */
export function* indicatorsOf(text: string, contexts: readonly Context[], mentions: readonly TopicMention[], drafts: readonly Draft[], wholeOf: ReadonlyMap<number, number>): Pausing<Measured[]> {
  yield* readyRules();
  const inParts = mentionsWithin(mentions, [...wholeOf.keys()].sort((a, b) => a - b).map((i) => contexts[i]!));
  const quantities = contexts.map(({ quantity }) => quantity);
  const topics: string[][] = [];
  const measured: Measured[] = [];
  let seen = 0;
  yield* eachOf(contexts, (context, i) => {
    const { quantity, sentence, before, after } = context;
    const { role } = drafts[i]!;
    while (seen < mentions.length && mentions[seen]!.end <= context.to) seen += 1;
    const own = topicsOf(context, mentions, seen, inParts);
    const whole = wholeOf.get(i);
    topics.push(whole === undefined ? own : [...new Set([...topics[whole]!.slice(0, 1), ...own])]);
    const saidOf = {
      sentence: clauseOf(text, context),
      unitClasses: unitClassesOf(role, quantity.unit),
      topics: topics[i]!,
      whole: whole === undefined ? null : measured[whole]!.id,
    };
    const named = withoutFilling(before);
    const words = context.cell?.words ?? [named || rankedBefore(text, context, contexts[i - 1]?.quantity.end ?? 0)];
    const match = firstOf(words, (own) => indicatorFor({ near: nearOf(own, after), ...saidOf }));
    const quoted = context.previous === null ? -1 : quotedOf(text, quantities, i, sentence.start);
    const taken = match ? null : takenFrom(i, quoted, whole, measured, drafts, named);
    measured.push({
      id: match?.indicator.id ?? taken?.id ?? null,
      entry: match?.indicator ?? null,
      reason: match ? { by: match.topic ? 'topic' : 'own-words', words: [match.topic && topicName(match.topic), match.words.replace(FIGURE, '')].filter(Boolean).join('·') } : taken?.reason ?? null,
      subject: subjectOf(context, mentions, seen),
      quoted,
    });
  });
  return measured;
}

/** The indicator that a figure without one of its own takes from another: the other end of a change, a comparison, its whole. */
function takenFrom(i: number, quoted: number, whole: number | undefined, measured: readonly Measured[], drafts: readonly Draft[], words: string): Pick<Measured, 'id' | 'reason'> | null {
  const began = drafts[i]!.role === 'change-to' && drafts[i - 1]?.role === 'change-from' ? measured[i - 1]!.id : null;
  if (began) return { id: began, reason: { by: 'change', words: '' } };
  const compared = measured[quoted]?.id;
  if (compared) return { id: compared, reason: { by: 'comparison', words: '' } };
  const kind = whole === undefined ? null : inheritedFrom(measured[whole]!.id, drafts[i]!.unit === drafts[whole]!.unit, words);
  return kind === null ? null : { id: kind, reason: { by: 'whole', words } };
}
