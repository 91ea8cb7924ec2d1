/** How many reports of those that another version of the extension wrote are brought up to date. */
export interface Mending {
  done: number;
  all: number;
}

let now: Mending | null = null;
const listeners = new Set<(mending: Mending | null) => void>();

/** Said by what mends the database in this window; null once it has ended. */
export const tellMending = (mending: Mending | null): void => {
  now = mending;
  for (const listener of [...listeners]) listener(mending);
};

/** Calls the listener with how far the collection is brought up to date in this window, null while it is not, now and whenever that changes; gives back how to stop. */
export const onMending = (listener: (mending: Mending | null) => void): (() => void) => {
  listeners.add(listener);
  listener(now);
  return () => void listeners.delete(listener);
};
