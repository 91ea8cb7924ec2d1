import { compiled } from '../text/compiled';
import type { Indicator } from './index';

/** One pattern of the catalogue, ready to be tried. */
export interface Rule {
  /** Null for words that are said to count nothing of the catalogue (data/confusables.json). */
  indicator: Indicator | null;
  /** Compiled at its first use: most patterns never meet a text that holds their words. */
  near: () => RegExp;
  further: (() => RegExp) | null;
  /** It counts only where one of some topics is the figure's. */
  asksTopic: boolean;
  /** The most that a match of it can say. */
  most: number;
  /** Its place in the catalogue, so that equal evidence is always settled alike. */
  order: number;
}

/** In a pattern every gap (`.{0,8}`) becomes a group, so that what was really said can be told from what was skipped. */
const withGaps = (source: string): string =>
  source.replace(/(?<!\\)\((?!\?)/g, '(?:').replace(/(\.\{\d+,\d+\})\??/g, '($1?)');

function lazily(source: string, completed: (source: string) => string): () => RegExp {
  let known: RegExp | undefined;
  return () => (known ??= compiled(new RegExp(completed(source))));
}

const asItIs = (source: string): string => source;

/** What a pattern of the catalogue is made of. */
export interface Written {
  reach: string;
  topics: string | undefined;
  near: string;
  further: string | undefined;
}

/**
 * Takes a pattern of the catalogue apart: `@topic|topic near // further`; `@!topic` where only the nearest topic counts, `@+topic`
 * where the words are plain enough to reach back over topics named since.
 * `near` must be found in the figure's own words, `further` anywhere in its sentence, and one of the topics must be the
 * figure's.
 * @throws where it cannot be read
 */
export function writtenIn(pattern: string): Written {
  const parts = /^(?:@([!+])?(\S+) )?(.+?)(?: \/\/ (.+))?$/.exec(pattern);
  if (!parts) throw new Error(`catalogue: a pattern that cannot be read: ${pattern}`);
  const [, reach = '', topics, near = '', further] = parts;
  return { reach, topics, near, further };
}

/** A pattern of the catalogue as a rule. @param most the most that a match can say */
export function readRule(indicator: Indicator | null, pattern: string, most: number, order: number): Rule {
  const { topics, near, further } = writtenIn(pattern);
  return {
    indicator,
    near: lazily(near, withGaps),
    further: further ? lazily(further, asItIs) : null,
    asksTopic: topics !== undefined,
    most,
    order,
  };
}

/** How much surer a part is of an indicator that is a part of its whole's. */
const PART_OF_WHOLE = 6;

/** What speaks for a rule beyond the words of its match. @param depth how far back its topic is @param kin it is of a part of the whole's */
export const bonusOf = ({ asksTopic, further }: Rule, depth: number, kin: boolean): number =>
  (asksTopic ? Math.max(0, 3 - depth) : 0) + (further ? 1 : 0) + (kin ? PART_OF_WHOLE : 0);
