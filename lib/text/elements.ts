/** Never read: what a reader of the page does not see as running text. */
const UNREAD = new Set(
  'script style noscript template textarea select input button head title iframe object embed audio video canvas svg math rp rt'.split(' '),
);

/** Elements that stand on lines of their own when the page gives no other word. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead caption ul'
  ).split(' '),
);

/** How an element takes part in the flat text. */
export type Part = 'unread' | 'inline' | 'block' | 'row' | 'cell' | 'break';

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i;

/**
 * The part an element plays, from its name and its own attributes alone: no computed style is asked for, so that a saved
 * page and a live one read the same. `aria-hidden` says nothing about what is seen and is not looked at.
 */
export const partOf = (element: Element): Part => {
  const name = element.localName.toLowerCase();
  if (UNREAD.has(name) || element.hasAttribute('hidden')) return 'unread';
  const display = DISPLAY.exec(element.getAttribute('style') ?? '')?.[1]?.toLowerCase();
  if (display === 'none') return 'unread';
  if (name === 'br') return 'break';
  if (name === 'tr') return 'row';
  if (name === 'td' || name === 'th') return 'cell';
  if (display === undefined) return BLOCKS.has(name) ? 'block' : 'inline';
  if (display.startsWith('inline') || display === 'contents') return 'inline';
  return /^(block|flex|grid|table|list-item|flow-root)$/.test(display) || BLOCKS.has(name) ? 'block' : 'inline';
};
