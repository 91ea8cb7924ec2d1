/** Milliseconds that must pass between two looks while a page moves without end, and how many times as long as a look took. */
const BETWEEN = 120;
const REST = 15;

/** What of an element's attributes moves what is in it. */
const MOVING = ['style', 'class', 'hidden', 'open', 'width', 'height', 'align'];

/** What moved: anything of the page, perhaps nothing, a part of it that was scrolled, or only the window over it. */
export type Moved = 'all' | 'perhaps' | 'part' | 'window';

/**
 * Calls in an animation frame whenever what stands in an element may have moved within the document, until the signal is given. Nothing
 * is asked of the page while nothing changes: sizes, fonts, pictures, the style of what lies around and inner scrolling are listened to.
 * @param onMoved gives the milliseconds that will have gone into what it does later
 */
export const followLayout = (element: Element, onMoved: (moved: Moved) => number, signal: AbortSignal): void => {
  if (signal.aborted) return;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  let between = BETWEEN;
  let moved: Moved = 'window';

  const look = (): void => {
    const what = moved;
    frame = 0;
    moved = 'window';
    const began = performance.now();
    const cost = onMoved(what);
    if (what === 'window' || what === 'part') return;
    last = performance.now();
    between = Math.max(BETWEEN, REST * Math.max(cost, last - began));
  };
  let awaited: Moved = 'perhaps';
  const later = (what: 'all' | 'perhaps'): void => {
    if (what === 'all') awaited = what;
    timer ??= setTimeout(() => {
      timer = undefined;
      moved = awaited;
      awaited = 'perhaps';
      frame ||= requestAnimationFrame(look);
    }, Math.max(0, last + between - performance.now()));
  };
  const changed = (): void => later('all');
  // A picture that loads, a banner that slides: most often none of the article's business.
  const perhaps = (): void => later('perhaps');
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
    // Toolbars for larger letters and wider lines set styles on each paragraph.
    styles.observe(outer, { attributes: true, attributeFilter: MOVING, subtree: outer === element });
  }
  const passive = { signal, passive: true, capture: true };
  window.addEventListener('resize', changed, passive);
  document.addEventListener('scroll', scrolled, passive);
  for (const type of ['load', 'toggle', 'transitionend', 'animationend', 'fullscreenchange'] as const) document.addEventListener(type, perhaps, passive);
  document.fonts?.addEventListener('loadingdone', changed, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
};
