import { isPortal } from './portal';

/** A place outside the portals where a reader may switch the extension on: one host under one scheme, or the files of this computer. */
export interface Site {
  /** The host, with its port; null for the files of this computer. */
  host: string | null;
  /** What the browser is asked for: this place and no other. Ports cannot be told apart in it. */
  pattern: string;
}

/**
 * The site of an address.
 * @returns null for portals, which need no switch, for the browser's own pages, and where there is no address
 */
export const siteOf = (address: string | undefined): Site | null => {
  if (address === undefined || !URL.canParse(address) || isPortal(address)) return null;
  const { protocol, host, hostname } = new URL(address);
  if (protocol === 'file:') return { host: null, pattern: 'file:///*' };
  return /^https?:$/.test(protocol) ? { host, pattern: `${protocol}//${hostname}/*` } : null;
};

/** The site of a pattern that the browser was asked for; one that holds more than a site, granted in the browser's own settings, is named by itself. */
export const siteOfPattern = (pattern: string): Site => {
  if (pattern.startsWith('file:')) return { host: null, pattern };
  return { host: /^https?:\/\/([^/*]+)\/\*$/.exec(pattern)?.[1] ?? pattern, pattern };
};

/** Whether a match pattern is of portals alone. */
export const isPortalPattern = (pattern: string): boolean => /^(?:\*|https?):\/\/(?:[^/]*\.)?gov\.cn(?::[^/]*)?\//.test(pattern);
