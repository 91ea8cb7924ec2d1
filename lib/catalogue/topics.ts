import topics from './data/topics.json';

/** A word that says what the text is about at this point. */
export interface TopicMention {
  topic: string;
  start: number;
  end: number;
}

const anyTopic = new RegExp(topics.map(({ words }) => `(${words})`).join('|'), 'g');
const names = new Map(topics.map(({ topic, zh }) => [topic, zh]));

/** The topic's name in Chinese, for labels. */
export const topicName = (topic: string): string => names.get(topic) ?? '';

/** Every topic word of a text, in order. Where words overlap the catalogue's order decides. */
export const topicMentions = (text: string): TopicMention[] =>
  [...text.matchAll(anyTopic)].map((match) => ({
    topic: topics[match.slice(1).findIndex((group) => group !== undefined)]!.topic,
    start: match.index,
    end: match.index + match[0].length,
  }));
