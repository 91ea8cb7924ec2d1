import { h } from 'preact';
import { drawEveryWord } from '../../components/every-word';

/** The attribute that holds words; the style of our elements draws them from it (`own-element`). */
export const WORDS = 'data-words';

/**
 * From now on every word that is rendered is drawn from an attribute instead of standing in the page as text. A page can search all that is
 * drawn, closed shadow roots as well (`window.find`): it would learn what the card says word by word, and Firefox would hand it the very
 * node. Generated content is not searched; screen readers have it as any other.
 */
export const drawUnfindably = (): void => drawEveryWord((words) => (words.trim() === '' ? words : h('span', { [WORDS]: words })));
