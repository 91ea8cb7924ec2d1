import type { Locale, Translate } from '../i18n';
import type { Explanation, Reading } from '../model';
import type { Pausing } from '../pausing';
import type { Decided, Decision, DecisionOutcome } from '../records';
import type { Settings } from '../settings';
import type { FlatText } from '../text';

/** A page as it was read: what its figures mean and where they stand. */
export interface ReadArticle {
  reading: Reading;
  /** Where the text stands in the page: another one when the page puts other nodes in its place. */
  flat: FlatText;
  /** Finds the article's text as it stands in the page now; null where there is none. */
  again: () => Pausing<FlatText | null>;
  /** What the page said when its reading began (`wordsOf`): it may be another one by now. */
  words: string;
  /** Why each figure was read so, by its start in the text: figures may be left out and numbered anew. */
  explanations: ReadonlyMap<number, Explanation>;
}

/** A page as it is shown: its figures with what the reader decided of them. */
export interface Article extends ReadArticle {
  /** What was read, with what was decided of it. Another one when something is. */
  reading: Reading;
  /** What was read. */
  read: Reading;
  /** One for each figure; a rejected one keeps its index and is not shown. */
  decisions: readonly (Decided | null)[];
}

/** What a page is read as, the explanations in the order of the figures. */
export type PageAsRead = Omit<ReadArticle, 'explanations'> & { explanations: readonly Explanation[] };

/** How a page is read; null where it has no article, `too-long` where it is longer than what is read. */
export type ReadPage = (doc: Document) => Pausing<PageAsRead | 'too-long' | null>;

/** What a card asks of the reader that opened it. */
export interface Deciding {
  /** Keeps what is decided of the figure of this index, and shows it. */
  decide(index: number, decision: Decision): Promise<DecisionOutcome>;
  /** Takes back what was decided of it. */
  takeBack(index: number): Promise<DecisionOutcome>;
}

/** How the reader is spoken to: the interface's language, its texts and its colours. */
export interface Words {
  locale: Locale;
  t: Translate;
  theme: Settings['theme'];
}
