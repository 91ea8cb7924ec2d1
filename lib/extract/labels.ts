import { topicName } from '../catalogue/topics';
import { withoutFilling, type Context } from './context';

/** A label a person would write stays under this many characters. */
const LONGEST = 22;

/** Words at the head of a clause that say when, where or how, not what. */
const LEADING = /^(?:\s|、|,|。|和|及|以及|并|同时|其中|目前|现|已经?|共|全年|年内|今年以来|今年|去年|近年来|以来|累计|先后|截[至止][^,]{0,12}|[12]\d{3}年度?|\d{1,2}月份?|上半年|下半年|全[市县区省州镇乡]|我[市县区省州局委厅]|各级|市本级|县本级|区本级|本级|共计|一是|二是|三是|四是|五是|对|将|把|由|在|从|为|的|了|有|通过|仅|使|让|已完成|完成了?|涉及到?|以)+/;

/** Verbs and function words that end a noun phrase after the number. */
const TRAILING = /(?:被|为|进行|实现|完成|参加|参与|通过|均|都|全部|已|在|对|由|将|并|且|从|向|至|到|使|给予|予以|得到|获得?|评为|制定|建立|设立|公开|聘请|组织|开展|分批|换领|位列|推广|复制|列入|纳入|存在|所|经|及时|同步|,|;|:|。|、|和|及|以及|\(|\)|“|\s).*$/s;

const clean = (text: string): string => text.replace(/[\s“”‘’"'《》]/g, '');

/** What stands after the number as what is counted: 2名[律师]为法律顾问. */
const nounAfter = (after: string): string => clean(after.replace(/^的/, '').replace(TRAILING, ''));

/** What stands before it: [收到行政复议申请]34件. Cut at the front, where the circumstances stand. */
function phraseBefore(before: string): string {
  const bare = clean(withoutFilling(before).replace(LEADING, ''));
  if (bare.length <= LONGEST) return bare;
  const parts = bare.split(/的|、/);
  let tail = parts.pop() ?? '';
  while (parts.length && tail.length + parts.at(-1)!.length + 1 <= LONGEST) tail = `${parts.pop()}、${tail}`;
  return tail.slice(-LONGEST);
}

/** Too short to be understood without the sentence: 受理, 一审, 其中. */
const needsTopic = (phrase: string): boolean => phrase.length <= 4;

/**
 * A short noun phrase for what is counted, complete without the sentence: the words before and after the number,
 * led by the topic or by the label of the whole where they say too little.
 * @param topics what the text is about here, nearest first
 * @param whole label of the observation it is a part of, or null
 */
export function labelOf({ before, after, quantity }: Context, topics: readonly string[], whole: string | null): string {
  const lead = phraseBefore(before);
  const noun = quantity.kind === 'rate' || quantity.ordinal ? '' : nounAfter(after);
  const head = noun.length > LONGEST ? '' : noun;
  let phrase = lead && head ? `${lead}·${head}` : lead || head;
  if (lead.length + head.length > LONGEST) phrase = head.length >= 3 ? head : lead;
  const subject = whole?.split('·')[0] ?? (topics[0] ? topicName(topics[0]) : '');
  if (subject && needsTopic(phrase) && !phrase.includes(subject)) return phrase ? `${subject}·${phrase}` : subject;
  return phrase || subject || '未命名';
}
