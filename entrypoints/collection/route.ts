import { useEffect, useMemo, useState } from 'preact/hooks';

/** The views of the collection page, by their names in its address. */
export const ROUTE_NAMES = ['reports', 'report', 'matrix', 'indicator', 'backup'] as const;
export type RouteName = (typeof ROUTE_NAMES)[number];

/** Where on the collection page the reader is: `#reports?q=…`, `#report/ID`, `#indicator/ID?year=…`. */
export interface Route {
  name: RouteName;
  /** Of the report or indicator shown; empty where none is named. */
  id: string;
  /** What the view was narrowed to, in the view's own terms; every view takes only what it knows. */
  params: ReadonlyMap<string, string>;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

const isName = (text: string): text is RouteName => (ROUTE_NAMES as readonly string[]).includes(text);

/** The route a hash says. What it does not say, or says wrongly, is the table of all reports. */
export const parseRoute = (hash: string): Route => {
  const [, path = '', query = ''] = /^#?([^?]*)\??(.*)$/s.exec(hash) ?? [];
  const cut = path.indexOf('/');
  const name = cut < 0 ? path : path.slice(0, cut);
  if (!isName(name)) return { name: 'reports', id: '', params: new Map() };
  return { name, id: cut < 0 ? '' : decoded(path.slice(cut + 1)), params: new Map(new URLSearchParams(query)) };
};

/** The hash of a route, to be linked to. Empty parameters are left out. */
export const hashOf = (name: RouteName, id = '', params: Iterable<readonly [string, string]> = []): string => {
  const query = new URLSearchParams([...params].filter(([, value]) => value !== '').map(([key, value]) => [key, value])).toString();
  return `#${name}${id && `/${encodeURIComponent(id)}`}${query && `?${query}`}`;
};

/** Puts another hash in place of the present one: what a view is narrowed to outlives a reload, and is no step to go back by. */
export const replaceHash = (hash: string): void => {
  if (hash === location.hash) return;
  history.replaceState(history.state, '', hash);
  // Browsers tell of hashes that links and readers change, not of those that scripts do.
  dispatchEvent(new HashChangeEvent('hashchange'));
};

/** The present route, followed as it changes. */
export const useRoute = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
};
