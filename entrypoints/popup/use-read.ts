import { useState } from 'preact/hooks';
import { isKept, pageKey } from '../../lib/store';
import { readNow, readTab, type ReadFailure } from './reader';

/** What became of a wish to have a page read; `unsaved`: it was read and could not be kept. */
export type Wish = 'none' | 'reading' | ReadFailure | 'unsaved';

/** Whether a page's report is in the collection now. One that cannot be asked is no place to be in. */
export const isSaved = (url: string): Promise<boolean> => isKept(pageKey(url)).catch(() => false);

/**
 * Has the page at hand read when a person presses for it. Once it is kept the popup shows its report; `onRead` hears as soon as it is read, for keeping may be
 * left to the reader.
 */
export const useRead = (tabId: number | null, url: string, onRead?: () => void): { wish: Wish; read: () => void } => {
  const [wish, setWish] = useState<Wish>('none');
  const read = async (id: number): Promise<void> => {
    setWish('reading');
    const failure = await readTab(id);
    if (failure) return setWish(failure);
    onRead?.();
    await readNow(id);
    setWish((await isSaved(url)) ? 'none' : 'unsaved');
  };
  return { wish, read: () => void (tabId !== null && read(tabId)) };
};
