/** Milliseconds that must pass between two looks while a page moves without end. */
const BETWEEN = 120;

/** What of an ancestor's attributes moves what is in it. */
const MOVING = ['style', 'class', 'hidden', 'open', 'width', 'height'];

/** What moved: anything of the page, a part of it that was scrolled, or only the window over it. */
export type Moved = 'all' | 'part' | 'window';

/**
 * Calls in an animation frame whenever what stands in an element may have moved within the document, until the signal is given. Nothing
 * is asked of the page while nothing changes: sizes, fonts, pictures, the style of what lies around and inner scrolling are listened to.
 */
export const followLayout = (element: Element, onMoved: (moved: Moved) => void, signal: AbortSignal): void => {
  if (signal.aborted) return;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  let moved: Moved = 'window';

  const look = (): void => {
    const what = moved;
    frame = 0;
    moved = 'window';
    if (what === 'all') last = performance.now();
    onMoved(what);
  };
  const changed = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      moved = 'all';
      frame ||= requestAnimationFrame(look);
    }, Math.max(0, last + BETWEEN - performance.now()));
  };
  const scrolled = ({ target }: Event): void => {
    const isPart = target instanceof Element && (target.contains(element) || element.contains(target));
    if (!isPart && target !== document) return;
    if (isPart && moved === 'window') moved = 'part';
    frame ||= requestAnimationFrame(look);
  };

  const around: Element[] = [];
  for (let outer: Element | null = element; outer; outer = outer.parentElement) around.push(outer);
  const sizes = new ResizeObserver(changed);
  const styles = new MutationObserver(changed);
  for (const outer of around) {
    sizes.observe(outer);
    styles.observe(outer, { attributes: true, attributeFilter: MOVING });
  }
  const passive = { signal, passive: true, capture: true };
  window.addEventListener('resize', changed, passive);
  document.addEventListener('scroll', scrolled, passive);
  for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const) document.addEventListener(type, changed, passive);
  document.fonts?.addEventListener('loadingdone', changed, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
};
