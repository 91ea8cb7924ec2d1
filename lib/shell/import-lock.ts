/** One window imports at a time: what waits beside the collection is one window's. A window that is closed lets go by itself. */
const NAME = 'duibiao-import';

/** Holds the right to import until what is given back is called; null where another window holds it. */
export const holdImport = (): Promise<(() => void) | null> =>
  new Promise((told, failed) => {
    navigator.locks
      .request(NAME, { ifAvailable: true }, (lock) => (lock ? new Promise<void>((release) => told(release)) : told(null)))
      .catch(failed);
  });
