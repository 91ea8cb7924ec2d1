import { hitTestFor, isPainted, layersOf, paint, toneOf, unpaint, type HitTest, type Marking, type Tone } from '../marks';
import type { Article } from './article';
import type { CardControl } from './card-control';
import { followPointer } from './hover';

/** Milliseconds between two looks whether the marks still stand, while the pointer moves. */
const CARE = 500;

/** An article's figures as they are shown on its page. */
export interface Showing {
  /** Marks what the reader wants marked from now on. */
  choose(marking: Marking): void;
  /** The reader decided on figures (`article.reading`). */
  decided(): void;
  /** The article's text stands in other nodes (`article.flat`). */
  moved(): void;
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
 * taken back. `isAlive` is false once this script is an orphan.
 */
export const showFigures = (article: Article, card: CardControl, marking: Marking, isAlive: () => boolean, signal: AbortSignal): Showing => {
  let wanted = marking;
  let layers: ReturnType<typeof layersOf>;
  let hit: HitTest;
  let tone: Tone;

  const show = (): void => {
    tone = toneOfPage(article);
    const painted = [...layers].map(([layer, indexes]) => [layer, indexes.filter((index) => !isRejected(article, index))] as const);
    paint(article.flat, article.reading.observations, new Map(painted), tone);
  };
  const look = (): void => {
    const { observations, checks } = article.reading;
    layers = layersOf(observations, checks, wanted);
    const indexes = [...layers.values()].flat();
    hit = hitTestFor(() => article.flat, observations, indexes);
    if (card.open !== null && !card.pinned && !indexes.includes(card.open)) card.close();
    show();
  };

  look();
  followPointer((x, y) => hit(x, y), card, isAlive, signal);
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
  const choose = (marking: Marking): void => {
    wanted = marking;
    look();
  };
  return { choose, decided: look, moved: show };
};
