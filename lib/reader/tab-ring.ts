const STOPS = 'button, input, select, textarea, summary, a[href]';

const isReachable = (element: HTMLElement): boolean => !element.hasAttribute('disabled') && element.tabIndex >= 0 && element.getClientRects().length > 0;

/**
 * Keeps Tab within an element: from its last stop it goes to the first, and back. Whether the key was taken; otherwise the browser
 * goes to the next stop itself.
 */
export const turnTab = (event: KeyboardEvent, within: HTMLElement): boolean => {
  const stops = [...within.querySelectorAll<HTMLElement>(STOPS)].filter(isReachable);
  const at = stops.findIndex((stop) => stop === event.target);
  const to = event.shiftKey ? (at <= 0 ? stops.at(-1) : undefined) : at === stops.length - 1 ? stops[0] : undefined;
  if (!to) return false;
  event.preventDefault();
  to.focus();
  return true;
};
