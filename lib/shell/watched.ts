import { breathe } from '../slices';

/** How long work goes on before the page may answer its reader, in milliseconds: what is drawn and read meanwhile comes on top. */
const BREATH = 20;

/** Who watches a long walk: may end it, and hears now and then how many were taken. */
export interface Watch {
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** The same items one after another, with breath for the page between them. Rejects with the signal's reason once it is aborted. */
export async function* watched<T>(items: AsyncIterable<T>, { signal, onProgress }: Watch): AsyncGenerator<T> {
  let done = 0;
  let since = performance.now();
  signal.throwIfAborted();
  for await (const item of items) {
    yield item;
    done += 1;
    if (performance.now() - since < BREATH) continue;
    onProgress(done);
    await new Promise<void>(breathe);
    signal.throwIfAborted();
    since = performance.now();
  }
}
