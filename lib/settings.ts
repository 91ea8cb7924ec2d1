import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CATEGORIES } from './catalogue/types';
import { pageKey } from './store/page-key';

/** What a reader may leave unmarked: a category, or the figures that have none. */
const markable = v.picklist([...CATEGORIES, 'uncatalogued']);

/** Addresses kept of pages switched off; the oldest go first. */
const MOST_PAGES = 1_000;

/** Every choice with what it is until the reader chooses; a damaged one must not cost the others, so each falls back alone. */
const schema = v.object({
  /** Off: no page is read unless asked for, and nothing is marked. */
  marksOn: v.fallback(v.boolean(), true),
  /** Hosts where the same holds. */
  sitesOff: v.fallback(v.array(v.string()), []),
  /** Keys of pages where the same holds (`pageKey`), the oldest choice first. */
  pagesOff: v.fallback(v.array(v.string()), []),
  /** Kinds of figures that are not marked. */
  unmarked: v.fallback(v.array(markable), []),
  /** Which figures are marked: all, those of the catalogue, those of checks that differ. Whatever differs always is. */
  density: v.fallback(v.picklist(['all', 'catalogued', 'differs']), 'all'),
  /** The strip along the page's edge. */
  rail: v.fallback(v.boolean(), true),
  /** Small signs on figures that rose or fell. */
  changeSigns: v.fallback(v.boolean(), true),
  language: v.fallback(v.picklist(['auto', 'zh-CN', 'en']), 'auto'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Whether a report is kept as soon as it is read, or once the reader says so. */
  saving: v.fallback(v.picklist(['auto', 'ask']), 'auto'),
});

/** The reader's choices. In storage.local each has a key of its own, so that two windows do not undo each other's. */
export type Settings = v.InferOutput<typeof schema>;

const KEYS = Object.keys(schema.entries) as (keyof Settings)[];
const ABSENT = Object.fromEntries(KEYS.map((key) => [key, undefined]));

const normal = (stored: Record<string, unknown>): Settings => v.parse(schema, { ...ABSENT, ...stored });

/** What holds where the reader never chose. */
export const DEFAULTS: Settings = normal({});

/** The reader's choices as they are now. Rejects where the browser does not give them. */
export const readSettings = async (): Promise<Settings> => normal(await browser.storage.local.get(KEYS));

/** Keeps choices for all tabs, now and after a restart. */
export const changeSettings = (change: Partial<Settings>): Promise<void> => browser.storage.local.set(change);

/** Calls the listener with all choices, and those that held before, whenever one changes, in whichever tab or window; gives back how to stop. */
export const onSettings = (listener: (settings: Settings, before: Settings) => void): (() => void) => {
  const heard = async (changes: Record<string, browser.Storage.StorageChange>, area: string): Promise<void> => {
    if (area !== 'local' || !KEYS.some((key) => key in changes)) return;
    const stored = await browser.storage.local.get(KEYS).catch(() => null);
    const former = Object.fromEntries(Object.entries(changes).map(([key, { oldValue }]) => [key, oldValue as unknown]));
    if (stored) listener(normal(stored), normal({ ...stored, ...former }));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
};

/** The host that a site is switched off by; empty for saved files. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Whether nothing is to be done on a page unless a person asks for it there. */
export const isOff = ({ marksOn, sitesOff, pagesOff }: Settings, url: string): boolean =>
  !marksOn || sitesOff.includes(hostOf(url)) || pagesOff.includes(pageKey(url));

/** The choices with a page switched on or off. */
export const withPage = ({ pagesOff }: Settings, url: string, on: boolean): Partial<Settings> => {
  const page = pageKey(url);
  const others = pagesOff.filter((key) => key !== page);
  return { pagesOff: on ? others : [...others, page].slice(-MOST_PAGES) };
};

/** The choices with a site switched on or off. */
export const withSite = ({ sitesOff }: Settings, url: string, on: boolean): Partial<Settings> => {
  const site = hostOf(url);
  const others = sitesOff.filter((host) => host !== site);
  return { sitesOff: on ? others : [...others, site] };
};
