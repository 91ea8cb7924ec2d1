import { isTooLong } from '../page/size';
import { readingPage } from '../reading';
import type { ReadPage } from './article';
import { pageDocument } from './frames';
import { wordsOf } from './growth';
import { isUnseen } from './unseen';

/**
 * Reads what the page shows; where it shows no text at all, what it holds. A page goes on while it is read in slices: what it said before
 * goes with the reading.
 * @param onRead called once it is known that the page is short enough to be read
 */
export const readSeen = (onRead: () => void): ReadPage => function* (doc) {
  if (yield* isTooLong(doc)) return 'too-long';
  onRead();
  const words = yield* wordsOf(doc);
  const read = (yield* readingPage(doc, pageDocument(), isUnseen)) ?? (yield* readingPage(doc, pageDocument()));
  return read && { ...read, words };
};
