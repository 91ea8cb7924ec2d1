import { run, type Pausing } from '../pausing';
import { pausingScanner } from '../text/scanner';
import topics from './data/topics.json';

/** A word that says what the text is about at this point. */
export interface TopicMention {
  topic: string;
  start: number;
  end: number;
}

const scan = pausingScanner(topics.map(({ words }) => words));
const names = new Map(topics.map(({ topic, zh }) => [topic, zh]));

/** The topic's name in Chinese, for labels. */
export const topicName = (topic: string): string => names.get(topic) ?? '';

/** Every topic word of a text, in order. Where words overlap the catalogue's order decides. */
export const topicMentions = (text: string): TopicMention[] => run(findingTopics(text));

/** The same for long texts: it may be put down on the way. */
export function* findingTopics(text: string): Pausing<TopicMention[]> {
  return (yield* scan(text)).map(({ start, end, which }) => ({ topic: topics[which]!.topic, start, end }));
}
