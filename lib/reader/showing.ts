import { hitTestFor, isPainted, layersOf, MARK_ALL, paint, toneOf, unpaint, type HitTest, type Marking, type Tone } from '../marks';
import type { Article, Words } from './article';
import type { CardControl } from './card-control';
import type { Compared } from './compared';
import { followFocus } from './focus';
import { followPointer } from './hover';
import { layOver } from './overlay';
import { followTouch } from './touch';

/** Milliseconds between two looks whether the marks still stand, while the pointer moves. */
const CARE = 500;

/** What the reader wants shown on pages. */
export interface Choice extends Marking {
  rail: boolean;
  changeSigns: boolean;
}

/** All there is. */
export const SHOW_ALL: Choice = { ...MARK_ALL, rail: true, changeSigns: true };

/** What figures are shown with. */
interface Means {
  words: Words;
  card: CardControl;
  compared: Pick<Compared, 'beside' | 'follow'>;
  /** False once this script is an orphan. */
  isAlive: () => boolean;
}

/** An article's figures as they are shown on its page. */
export interface Showing {
  /** Shows what the reader wants shown from now on. */
  choose(choice: Choice): void;
  /** The reader decided on figures (`article.reading`). */
  decided(): void;
  /** The article's text stands in other nodes (`article.flat`). */
  moved(): void;
  /** Indexes of the figures that are marked. */
  marked(): ReadonlySet<number>;
}

/** The tone of the page where most of the article stands: its title may stand on a banner. */
const toneOfPage = ({ flat: { segments } }: Article): Tone => {
  const element = segments[segments.length >> 1]?.node.parentElement;
  return element ? toneOf(element) : 'light';
};

/** Where a figure was rejected there is nothing to see, and a card all the same: how else could that be undone? */
const isRejected = ({ decisions }: Article, index: number): boolean => decisions[index]?.kind === 'rejected';

/**
 * Shows an article's figures on its page: paints them and listens to the pointer, until the signal is given; then everything is
 * taken back.
 */
export const showFigures = (article: Article, { words, card, compared, isAlive }: Means, first: Choice, signal: AbortSignal): Showing => {
  const overlay = layOver(article, words, compared, signal);
  let choice = first;
  let layers: ReturnType<typeof layersOf>;
  let hit: HitTest;
  let tone: Tone;
  let seen: ReadonlySet<number>;

  const show = (): void => {
    tone = toneOfPage(article);
    const shown = [...layers].map(([layer, indexes]) => [layer, indexes.filter((index) => !isRejected(article, index))] as const);
    const marked = new Map(shown);
    seen = new Set([...marked.values()].flat());
    paint(article.flat, article.reading.observations, marked, tone);
    overlay.draw({ layers: marked, tone, rail: choice.rail, changeSigns: choice.changeSigns });
  };
  const look = (): void => {
    const { observations, checks } = article.reading;
    layers = layersOf(observations, checks, choice);
    const indexes = [...layers.values()].flat();
    hit = hitTestFor(() => article.flat, observations, indexes);
    if (card.open !== null && !card.pinned && !indexes.includes(card.open)) card.close();
    show();
  };

  look();
  followPointer((x, y) => hit(x, y), card, isAlive, signal);
  followTouch((x, y) => hit(x, y), card, isAlive, signal);
  followFocus(article, card, isAlive, signal);
  // The page shares the registry of highlights and may have cleared it; and it may have turned dark.
  let looked = 0;
  const care = ({ timeStamp }: Event): void => {
    if (timeStamp - looked < CARE || layers.size === 0 || !isAlive()) return;
    looked = timeStamp;
    if (!isPainted() || toneOfPage(article) !== tone) show();
  };
  for (const [target, type] of [[window, 'focus'], [document, 'visibilitychange'], [window, 'pointermove']] as const)
    target.addEventListener(type, care, { signal, passive: true });
  signal.addEventListener('abort', () => {
    card.close();
    unpaint();
  });
  const choose = (wanted: Choice): void => {
    choice = wanted;
    look();
  };
  return { choose, decided: look, moved: show, marked: () => seen };
};
