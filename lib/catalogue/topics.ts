import { scanner } from '../text/scanner';
import topics from './data/topics.json';

/** A word that says what the text is about at this point. */
export interface TopicMention {
  topic: string;
  start: number;
  end: number;
}

const scan = scanner(topics.map(({ words }) => words));
const names = new Map(topics.map(({ topic, zh }) => [topic, zh]));

/** The topic's name in Chinese, for labels. */
export const topicName = (topic: string): string => names.get(topic) ?? '';

/** Every topic word of a text, in order. Where words overlap the catalogue's order decides. */
export const topicMentions = (text: string): TopicMention[] =>
  scan(text).map(({ start, end, which }) => ({ topic: topics[which]!.topic, start, end }));
