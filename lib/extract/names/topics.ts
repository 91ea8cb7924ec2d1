import { topicMentions, topicName, type TopicMention } from '../../catalogue/topics';
import type { Context } from '../properties/context';
import type { Paragraph } from '../properties/structure';

/** The mentions that stand within the words of some figures; both in order of the text. */
export function mentionsWithin(mentions: readonly TopicMention[], contexts: readonly Context[]): ReadonlySet<TopicMention> {
  const within = new Set<TopicMention>();
  let m = 0;
  for (const { from, to } of contexts) {
    while (m < mentions.length && mentions[m]!.start < from) m += 1;
    for (; m < mentions.length && mentions[m]!.start < to; m += 1) within.add(mentions[m]!);
  }
  return within;
}

const ofHeadings = new WeakMap<Paragraph, readonly (readonly string[])[]>();

/** The topics of each heading above a paragraph, nearest first; sought once a paragraph, not once a figure. */
function headingTopics(paragraph: Paragraph): readonly (readonly string[])[] {
  const known = ofHeadings.get(paragraph);
  if (known) return known;
  const topics = paragraph.headings.map((heading) => topicMentions(heading).map(({ topic }) => topic).reverse()).reverse();
  ofHeadings.set(paragraph, topics);
  return topics;
}

/** How many topic words back a figure's topic is sought: a paragraph that repeats one word must not cost its square. */
const LOOK_BACK = 40;

/** Topics of a figure, nearest first, without repetition: its clause, its sentence, its paragraph, its headings. */
export function topicsOf(context: Context, mentions: readonly TopicMention[], upTo: number, inParts: ReadonlySet<TopicMention>): string[] {
  const topics: string[] = [];
  const add = (topic: string) => { if (!topics.includes(topic)) topics.push(topic); };
  // A cell is about what its heads say, not about the cells beside it.
  if (context.cell) topicMentions(context.cell.about).map(({ topic }) => topic).reverse().forEach(add);
  for (let i = upTo - 1; !context.cell && i >= 0 && mentions[i]!.start >= context.paragraph.start && topics.length < 4 && upTo - i < LOOK_BACK; i -= 1) {
    // What a part is called (其中行政许可15件) is not what the text is about.
    if (mentions[i]!.start >= context.from || !inParts.has(mentions[i]!)) add(mentions[i]!.topic);
  }
  for (const ofHeading of headingTopics(context.paragraph)) for (const topic of ofHeading) add(topic);
  return topics;
}

/**
 * What a label says first where its own words say too little: the nearest topic of the sentence, else of the headings.
 * What an earlier sentence was about may be long past.
 */
export function subjectOf(context: Context, mentions: readonly TopicMention[], upTo: number): string {
  if (context.cell) return topicMentions(context.cell.about).map(({ topic }) => topicName(topic)).at(-1) ?? '';
  const nearest = mentions[upTo - 1];
  if (nearest && nearest.start >= context.sentence.start) return topicName(nearest.topic);
  const topic = headingTopics(context.paragraph)[0]?.[0];
  return topic ? topicName(topic) : '';
}
