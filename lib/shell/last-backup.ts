import * as v from 'valibot';
import browser from 'webextension-polyfill';

/** Every so many reports saved since the last backup the reader is reminded once. */
export const REMIND_EVERY = 25;

const KEY = 'lastBackup';

const schema = v.object({
  /** ISO instant at which the last backup was begun; null where there was none. */
  at: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  /** New reports of which the reader said he knows. */
  known: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
});

/** When the collection was last backed up, as far as is known: whether the file was kept, only the reader knows. */
export type LastBackup = v.InferOutput<typeof schema>;

const NEVER: LastBackup = { at: null, known: 0 };

const normal = (stored: unknown): LastBackup => {
  const known = v.safeParse(schema, stored);
  return known.success ? known.output : NEVER;
};

/** Rejects where the browser does not give it. */
export const readLastBackup = async (): Promise<LastBackup> => normal((await browser.storage.local.get(KEY))[KEY]);

/** Notes a backup that was begun at this instant. */
export const noteBackup = (begun: Date): Promise<void> => browser.storage.local.set({ [KEY]: { at: begun.toISOString(), known: 0 } satisfies LastBackup });

/** Notes that the reader knows of so many new reports, and will hear of the next. */
export const noteReminded = async (known: number): Promise<void> => browser.storage.local.set({ [KEY]: { ...(await readLastBackup()), known } });

/** Whether the reader is to be reminded of so many new reports. */
export const isDue = ({ known }: LastBackup, fresh: number): boolean => Math.floor(fresh / REMIND_EVERY) > Math.floor(known / REMIND_EVERY);

/** Calls the listener whenever it changes, in whichever window; gives back how to stop. */
export const onLastBackup = (listener: (last: LastBackup) => void): (() => void) => {
  const heard = (changes: Record<string, browser.Storage.StorageChange>, area: string): void => {
    if (area === 'local' && changes[KEY]) listener(normal(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};
