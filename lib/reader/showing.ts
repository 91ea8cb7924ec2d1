import { hitTestFor, isPainted, paint, unpaint } from '../marks';
import type { Article } from './article';
import type { CardControl } from './card-control';
import { followPointer } from './hover';

/** Milliseconds between two looks whether the marks still stand, while the pointer moves. */
const CARE = 500;

/**
 * Shows an article's figures on its page: paints them and listens to the pointer, until the signal is given; then everything is
 * taken back. `isAlive` is false once this script is an orphan.
 */
export const showFigures = (article: Article, card: CardControl, isAlive: () => boolean, signal: AbortSignal): void => {
  const { flat, reading: { observations, checks } } = article;
  paint(flat, observations, checks);
  followPointer(hitTestFor(flat, observations), card, isAlive, signal);
  // The page shares the registry of highlights and may have cleared it.
  let looked = 0;
  const care = ({ timeStamp }: Event): void => {
    if (timeStamp - looked < CARE || observations.length === 0) return;
    looked = timeStamp;
    if (isAlive() && !isPainted()) paint(flat, observations, checks);
  };
  for (const [target, type] of [[window, 'focus'], [document, 'visibilitychange'], [window, 'pointermove']] as const)
    target.addEventListener(type, care, { signal, passive: true });
  signal.addEventListener('abort', () => {
    card.close();
    unpaint();
  });
};
