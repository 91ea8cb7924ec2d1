import type { ReadNow } from '../../lib/messages';
import { readingEnds, readNow } from './reader';

/** Milliseconds after which a page is asked again: it is read then, or about to be. */
const LOOKS = [300, 1_000];

/** Milliseconds between later looks, for as long as nothing was read or the page is awaited: text may come by script, and the reader with it, long after the page. */
const EVERY = 2_500;

/** Milliseconds without an answer after which a reader is at it: one that has read answers at once, and where none is nobody listens. */
const AT_ONCE = 200;

/** Whether more may be heard of a page by itself. */
const isOpen = (read: PageNow['read']): boolean => !read || (read !== 'too-long' && read.awaited);

/** What is known of a tab's page. */
export interface PageNow {
  /** What it was read as, `too-long` where it holds more than is read, null where it was not, undefined until that is known. */
  read: ReadNow | 'too-long' | null | undefined;
  /** What a reader is at in it; what was read is handed on to be kept. */
  atWork: 'reading' | 'saving' | null;
}

export const UNKNOWN: PageNow = { read: undefined, atWork: null };

/** Hears of what a tab's page is read as: `ask` asks now, `look` again and again from now on, `end` no more. */
export const followReading = (tabId: number, hear: (now: PageNow) => void): { ask: () => void; look: () => void; end: () => void } => {
  let read: PageNow['read'];
  let turn = 0;
  let isAsking = false;
  let looks: ReturnType<typeof setTimeout>[] = [];
  const ask = (): void => {
    const own = (turn += 1);
    const say = (now: PageNow): void => void (own === turn && hear(now));
    let stage: 'reading' | 'saving' = 'reading';
    let isFelt = false;
    isAsking = true;
    const felt = setTimeout(() => {
      isFelt = true;
      say({ read, atWork: stage });
    }, AT_ONCE);
    void readingEnds(tabId).then(() => {
      stage = 'saving';
      if (isFelt) say({ read, atWork: stage });
    });
    void readNow(tabId).then((now) => {
      clearTimeout(felt);
      isFelt = false;
      if (own !== turn) return;
      isAsking = false;
      read = now;
      say({ read, atWork: null });
    });
  };
  const stop = (): void => looks.forEach(clearTimeout);
  const later = (wait: number, then: () => void): void => void looks.push(setTimeout(then, wait));
  const goOn = (): void => {
    looks = [];
    if (!isAsking && isOpen(read)) ask();
    later(EVERY, goOn);
  };
  const look = (): void => {
    stop();
    looks = [];
    for (const wait of LOOKS) later(wait, ask);
    later(EVERY, goOn);
  };
  const end = (): void => {
    turn += 1;
    stop();
  };
  return { ask, look, end };
};
