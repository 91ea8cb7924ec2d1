import { parseWord, type ImportWish, type ImportWord } from './words';

/** Of the script `entrypoints/importer.ts`. */
const SCRIPT = '/importer.js';

/**
 * Starts a thread that imports one file: JSON of a report may be tens of megabytes, which are parsed in one go, and of twenty thousand figures each
 * step with the database is felt. It ends by itself with its last word, or with the window.
 * @param heard is told every word of it
 * @returns how it is told what is wished
 * @throws where the browser refuses it
 */
export const importThread = (heard: (word: ImportWord) => void): ((wish: ImportWish) => void) => {
  const worker = new Worker(SCRIPT);
  let mayWrite = false;
  /** It did not start, broke off, or was not understood. What it was told to take over may be written all the same. */
  const broken = (event: Event): void => {
    console.error('Duibiao could not import.', event);
    worker.terminate();
    heard({ told: 'failed', failure: { problem: mayWrite ? 'unsure' : 'thread', line: null, columns: [] } });
  };
  worker.onmessage = (event: MessageEvent<unknown>) => {
    const word = parseWord(event.data);
    if (word) heard(word);
    else broken(event);
  };
  worker.onmessageerror = worker.onerror = broken;
  return (wish) => {
    mayWrite ||= wish.wish === 'take-over';
    worker.postMessage(wish);
  };
};
