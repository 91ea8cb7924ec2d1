import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, type Route } from './route';

/** How far each view was scrolled when it was left. */
const left = new Map<string, number>();

/**
 * Has a reader who goes from view to view arrive as on pages of their own: at the top, or where the view was left; with the focus in it, as
 * the link that led there is gone. Gives what goes on the element that holds the view.
 */
export const useArrival = ({ name, id }: Route, isShown: boolean): RefObject<HTMLElement | null> => {
  const holder = useRef<HTMLElement>(null);
  const shown = useRef<string | null>(null);
  const view = hashOf(name, id);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const leave = () => shown.current !== null && left.set(shown.current, scrollY);
    addEventListener('hashchange', leave, { capture: true });
    return () => removeEventListener('hashchange', leave, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (!isShown || shown.current === view) return;
    if (shown.current !== null) {
      scrollTo(0, left.get(view) ?? 0);
      holder.current?.focus({ preventScroll: true });
    }
    shown.current = view;
  }, [view, isShown]);
  return holder;
};
