import type { Reason, Role, Rule } from '../../model';
import { isOneOf } from '../../text/chars';
import { beginning, ending } from '../../text/edges';
import { withoutFilling, type Context } from '../properties/context';
import { CIRCUMSTANCES, GENERIC_NOUNS, HANDLING, PLACE_BEFORE_YEAR, PREDICATES } from './data/label-words';

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
  /** The words before it as they stand, for a part told apart only by them: 市本级. */
  words: string;
  /** Where they were found. */
  from: Rule;
}

/** 衡阳市 before 2022年 is one too, and may begin with any character. */
const leadingWithYear = new RegExp(`^(?:${CIRCUMSTANCES.join('|')})+`);
const leading = beginning(new RegExp(`^(?:${CIRCUMSTANCES.filter((one) => one !== PLACE_BEFORE_YEAR).join('|')})+`));
const withoutLead = (text: string): string => (text.includes('年') ? text.replace(leadingWithYear, '') : leading.strip(text));
const predicates = new RegExp(PREDICATES.join('|'));

/** Before a number that continues a list the previous figure's noun stands: [个体工商户、]1647家农民专业合作社. */
const CONTINUES = ending(/(?:和|及|以及|与|、|的)$/);

/** The number of a section or item at the head of its first sentence. */
const NUMBERING = beginning(/^\s*(?:第?[一二三四五六七八九十]{1,3}(?:、|是|部分)|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2}[.、)])\s*/);

/** What may stand between a phrase and its number without belonging to it. */
const OF = ending(/(?<!标)的$/);
const TO_BE_CHANGED = ending(/(?:[由从](?:原来|原先|原有|原|法定|最初)?|[将把对、]|(?<!标)的)+$/);
const EACH = ending(/分别$|(?:缩短|压缩|压减|缩减|精简)[至到为]$/);

const TITLE = /《[^《》]*》/g;
/** Without any of these there is nothing to clean. */
const UNCLEAN = /[、和\s“‘’”"'《》]/;
const clean = (text: string): string => !UNCLEAN.test(text) ? text : text.replace(TITLE, '').replace(/[、和]{2,}/g, '').replace(/[\s“”‘’"'《》]/g, '');

const asItIs = (text: string): string => text;

const endsPart = isOneOf('的、');

/** Where the part of a phrase begins that ends at `end`. */
function partBefore(phrase: string, end: number): number {
  let start = end - 1;
  while (start > 0 && !endsPart(phrase, start - 1)) start -= 1;
  return start;
}

/** The end of a phrase that fits, cut where a part of it begins. */
function tailOf(phrase: string, longest: number): string {
  if (phrase.length <= longest) return phrase;
  let start = partBefore(phrase, phrase.length);
  for (let next = start; phrase.length - next <= longest; next = partBefore(phrase, next)) start = next;
  return phrase.slice(Math.max(start, phrase.length - longest));
}

const join = (...parts: string[]): string => parts.filter(Boolean).join('·');

/** Words that stand before a number without naming anything: 由原来的20个, 从法定的30个. */
const EMPTY_LEAD = /^(?:原来?|原先|法定|最初|之前|过去|原有|平均|改革前|现在)?$/;

const LONGEST_EMPTY_LEAD = 3;

const isPause = isOneOf(',。;、');

/** The number begins a change: 20个工作日[缩短]为7个工作日. */
const CHANGE = beginning(/^(?:压缩|缩短|缩减|减少|压减|精简|提速|降|增|提高|提升|上升|升|下降)/);

/** What the clause before says, where the figure's own words name nothing and that clause has no figure of its own. */
function clauseBefore({ from, sentence, previous }: Context, text: string): string {
  if (previous !== null) return '';
  const clause = text.slice(sentence.start, Math.max(sentence.start, from - 1)).split(/[,;:]/).at(-1) ?? '';
  return tailOf(clean(withoutLead(NUMBERING.strip(clause))), 14);
}

const OF_IT = beginning(/^\s*的/);
const JOINT = ending(/(?:和|及|以及|与|、)$/);

/** The last word of several joined by 的, one at the end left out. */
function lastOfAll(phrase: string): string {
  const words = phrase.endsWith('的') ? phrase.slice(0, -1) : phrase;
  return words.slice(words.lastIndexOf('的') + 1);
}

/** Splits the words around a figure into what a label needs. */
export function labelParts(context: Context, text: string, previous: LabelParts | null): LabelParts {
  const { before, after, quantity, from, cell, listed } = context;
  if (cell) return { lead: join(cell.row, cell.column), noun: '', predicate: '', words: '', from: 'table' };
  const whole = text.slice(from, quantity.start).trim();
  const continues = previous !== null && previous.noun !== '' && CONTINUES.test(whole) && whole.startsWith(previous.noun.slice(0, 2));
  const named = withoutFilling(before);
  const tidy = UNCLEAN.test(before) ? clean : asItIs;
  const words = tailOf(tidy(named), 10);
  const unnumbered = NUMBERING.strip(before);
  const phrase = [OF, TO_BE_CHANGED, EACH].reduce((rest, end) => end.strip(rest), withoutLead(tidy(withoutLead(unnumbered === before ? named : withoutFilling(unnumbered)))));
  const own = continues ? previous.lead : phrase.endsWith('等') ? '' : phrase;
  const changes = CHANGE.test(after);
  const above = own.length <= LONGEST_EMPTY_LEAD && EMPTY_LEAD.test(own) && (changes || after === '' || isPause(after, 0)) ? clauseBefore(context, text) : '';
  const lead = above || own;
  const found: Rule = above ? 'clause-before' : listed ? 'list' : 'own-words';
  if (changes) return { lead, noun: '', predicate: '', words, from: found };
  if (quantity.kind === 'duration' && after) return { lead: `${lead}${clean(after)}`.slice(0, LONGEST), noun: '', predicate: '', words, from: found };
  if (quantity.ordinal || quantity.kind === 'rate') return { lead, noun: '', predicate: '', words, from: found };
  const behind = JOINT.strip(clean(OF_IT.strip(after)));
  const verb = behind.search(predicates);
  const noun = lastOfAll(verb < 0 ? behind : behind.slice(0, verb));
  return { lead, noun: noun.length > LONGEST ? '' : noun, predicate: verb < 0 ? '' : behind.slice(verb).replace(/^(?:的|了|都|均)+|了|的$/g, ''), words, from: found };
}

/** A label and what it is made of. */
export interface Name {
  label: string;
  reason: Reason;
}

/** The words of the figure itself as one phrase, or empty. */
function ownPhrase({ lead, noun, predicate }: LabelParts, role: Role): string {
  if (!noun) return tailOf(lead, LONGEST) || (role === 'count' && predicate.length < 4 ? '' : predicate.slice(0, LONGEST));
  const phrase = lead && lead.length <= 4 ? `${lead}${noun}` : lead.length + noun.length < LONGEST ? join(lead, noun) : noun;
  return GENERIC_NOUNS.test(noun) && predicate && phrase.length < 12 ? join(phrase, predicate.slice(0, LONGEST - phrase.length - 1)) : phrase;
}

/** A phrase this short says too little alone: 满意率 of what? */
const tooShort = (phrase: string, role: Role): boolean => phrase.length <= (role === 'rate' ? 4 : 3);

/**
 * A short noun phrase for what is counted, complete without the sentence.
 * @param topic name of what the text is about here, or empty
 * @param whole label of the observation it is a part of, or null
 */
export function labelOf(parts: LabelParts, role: Role, topic: string, whole: string | null): Name {
  const own = ownPhrase(parts, role);
  let phrase = own || (whole === null ? '' : parts.words);
  if (role === 'rank' && !/排|列|位/.test(phrase)) phrase = join(phrase, '排名');
  const subject = whole ? whole.split('·')[0]!.replace(HANDLING, '') : topic;
  const completed = subject !== '' && (whole !== null || tooShort(phrase, role)) && !phrase.includes(subject) && subject.length + phrase.length < LONGEST + 6;
  const by = completed || !phrase ? (whole ? 'whole' : 'topic') : parts.from;
  return { label: completed ? join(subject, phrase) : phrase || subject, reason: { by, words: phrase || subject } };
}
