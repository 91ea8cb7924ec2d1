import tracking from './data/tracking-parameters.json';

interface TrackingParameter {
  /** A parameter's name, or its beginning and `*`. */
  name: string;
  /** Where given, only these values are tracking; any other belongs to the page. */
  values?: string[];
  /** Tracking only behind the name of a file (`.html`), which is the same page whatever its query says of the way there. */
  onFiles?: boolean;
  evidence: string;
}

const matches = (rule: TrackingParameter, name: string, value: string, isFile: boolean): boolean => {
  if (rule.onFiles && !isFile) return false;
  const named = rule.name.endsWith('*') ? name.startsWith(rule.name.slice(0, -1)) : name === rule.name;
  return named && (rule.values?.includes(value) ?? true);
};

/** The query is taken apart as written, never decoded: older portals encode it in GBK. */
const isTracking = (pair: string, isFile: boolean): boolean => {
  const [name = '', value = ''] = pair.toLowerCase().split('=', 2);
  return (tracking as TrackingParameter[]).some((rule) => matches(rule, name, value, isFile));
};

const upperEscapes = (text: string): string => text.replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase());

/** A portal built as one page keeps its route in the fragment: `#/detail?id=3` names a page, `#top` a place on it. */
const routeOf = (hash: string): string => (/^#!?\//.test(hash) ? hash : '');

/**
 * A registered name alone and with www. are one government's portal: one site has one name, and the portal's is
 * www.□□□.gov.cn (国办函〔2018〕55号). Deeper names are other sites and stay as written.
 */
const PORTAL = /^(?!www\.)([^.:]+)\.gov\.cn((?::\d+)?)$/;

/**
 * One key for one page, however its address was reached: without scheme, tracking parameters,
 * session ids and fragment. Everything else that may tell pages apart stays as written.
 * In: any address. Out: `www.example.gov.cn/path?query`; an address that is no URL comes back trimmed.
 */
export const pageKey = (address: string): string => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address.trim();
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href.slice(0, url.href.length - url.hash.length);
  const host = url.host.replace(/\.(?=:|$)/, '').replace(PORTAL, 'www.$1.gov.cn$2');
  // Java portals write the session into the path when a reader refuses cookies (Servlet specification, 7.1.3).
  const path = url.pathname.replace(/;jsessionid=[^/;]*/gi, '');
  const query = url.search.slice(1).split('&').filter((pair) => pair !== '' && !isTracking(pair, /\.s?html?$/i.test(path))).join('&');
  return host + upperEscapes(path + (query && `?${query}`) + routeOf(url.hash));
};
