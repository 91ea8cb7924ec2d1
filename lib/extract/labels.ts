import { topicName } from '../catalogue/topics';
import type { Role } from '../model';
import { withoutFilling, type Context } from './context';
import { CIRCUMSTANCES, GENERIC_NOUNS, HANDLING, PREDICATES } from './data/label-words';

/** A label a person would write stays under this many characters. */
const LONGEST = 22;

/** What a label is made of; kept per figure because the next one may continue it (收录A家企业、B家个体工商户). */
export interface LabelParts {
  /** The words before the number: 收到行政复议申请. */
  lead: string;
  /** The noun after it: 律师. */
  noun: string;
  /** What is said of that noun: 为法律顾问. */
  predicate: string;
}

const leading = new RegExp(`^(?:${CIRCUMSTANCES.join('|')})+`);
const predicates = new RegExp(PREDICATES.join('|'));

/** Before a number that continues a list the previous figure's noun stands: [个体工商户、]1647家农民专业合作社. */
const CONTINUES = /(?:和|及|以及|与|、|的)$/;

const TITLE = /《[^《》]*》/g;
const clean = (text: string): string => text.replace(TITLE, '').replace(/[、和]{2,}/g, '').replace(/[\s“”‘’"'《》]/g, '');

/** The end of a phrase that fits, cut where a part of it begins. */
function tailOf(phrase: string, longest: number): string {
  if (phrase.length <= longest) return phrase;
  const parts = phrase.split(/(?<=的|、)/);
  let tail = parts.pop() ?? '';
  while (parts.length && tail.length + parts.at(-1)!.length <= longest) tail = parts.pop()! + tail;
  return tail.length <= longest ? tail : tail.slice(-longest);
}

const join = (...parts: string[]): string => parts.filter(Boolean).join('·');

/** Splits the words around a figure into what a label needs. */
export function labelParts({ before, after, quantity, from, cell }: Context, text: string, previous: LabelParts | null): LabelParts {
  if (cell) return { lead: join(cell.row, cell.column), noun: '', predicate: '' };
  const whole = text.slice(from, quantity.start).trim();
  const continues = previous !== null && previous.noun !== '' && CONTINUES.test(whole) && whole.startsWith(previous.noun.slice(0, 2));
  const phrase = clean(withoutFilling(before).replace(leading, '')).replace(leading, '').replace(/[由从将把对、的]+$/, '').replace(/分别$/, '');
  const lead = continues ? previous.lead : /等$/.test(phrase) ? '' : phrase;
  if (quantity.kind === 'duration' && after) return { lead: `${lead}${clean(after)}`.slice(0, LONGEST), noun: '', predicate: '' };
  if (quantity.ordinal || quantity.kind === 'rate') return { lead, noun: '', predicate: '' };
  const words = clean(after.replace(/^\s*的/, '')).replace(/(?:和|及|以及|与|、)$/, '');
  const verb = words.search(predicates);
  const noun = (verb < 0 ? words : words.slice(0, verb)).replace(/的$/, '').split('的').pop()!;
  return { lead, noun: noun.length > LONGEST ? '' : noun, predicate: verb < 0 ? '' : words.slice(verb).replace(/^(?:的|了|都|均)+|了|的$/g, '') };
}

/**
 * A short noun phrase for what is counted, complete without the sentence.
 * @param topic name of what the text is about here, or empty
 * @param whole label of the observation it is a part of, or null
 */
export function labelOf({ lead, noun, predicate }: LabelParts, role: Role, topic: string, whole: string | null): string {
  let phrase: string;
  if (!noun) phrase = tailOf(lead, LONGEST) || (role === 'count' ? '' : predicate);
  else if (lead && lead.length <= 4) phrase = `${lead}${noun}`;
  else phrase = lead.length + noun.length < LONGEST ? join(lead, noun) : noun;
  if (noun && GENERIC_NOUNS.test(noun) && predicate && phrase.length < 12) phrase = join(phrase, predicate.slice(0, LONGEST - phrase.length - 1));
  if (role === 'rank' && !/排|列|位/.test(phrase)) phrase = join(phrase, '排名');
  const subject = whole ? whole.split('·')[0]!.replace(HANDLING, '') : topic;
  if (subject && (whole !== null || phrase.length <= 4) && !phrase.includes(subject) && subject.length + phrase.length < LONGEST + 6) phrase = join(subject, phrase);
  return phrase || subject || '未命名';
}

/** The topic's name as the subject of a label. */
export const subjectOf = (topics: readonly string[]): string => (topics[0] ? topicName(topics[0]) : '');
