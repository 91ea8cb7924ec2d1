/** From where to where along a line, in pixels of the viewport. */
export interface Stretch {
  from: number;
  to: number;
}

/** Pixels between the points looked at: no button is lower. */
const STEP = 18;
/** Pixels kept free above and below. */
const MARGIN = 3;

/** The element that keeps its place while the page scrolls, of those that hold this one; null where none does. */
const fixedAround = (element: Element): Element | null => {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) if (getComputedStyle(outer).position === 'fixed') return outer;
  return null;
};

/** What the page shows at a point, beneath what is ours. */
const beneath = (x: number, y: number, ours: Element): Element | undefined => document.elementsFromPoint(x, y).find((element) => element !== ours);

/**
 * Where the page's own floating tools (back to the top, chat, accessibility) stand on a vertical line: they are the page's, to be seen and
 * pressed. Its heads and dialogs, which are broader than half of the view, are none. `ours` is not looked at. Reads the layout.
 */
export const floatsAlong = (x: number, { from, to }: Stretch, ours: Element): Stretch[] => {
  const floats: Stretch[] = [];
  for (let y = from + STEP / 2; y < to; y += STEP) {
    const element = beneath(x, y, ours);
    const float = element && fixedAround(element);
    const box = float?.getBoundingClientRect();
    if (!element || !box || box.width > innerWidth / 2) continue;
    const own = element === float ? box : element.getBoundingClientRect();
    const [top, bottom] = [Math.max(from, own.top - MARGIN), Math.min(to, own.bottom + MARGIN)];
    floats.push({ from: top, to: bottom });
    y = Math.max(y, bottom - STEP);
  }
  return floats;
};

/** A clip-path that leaves out stretches of something, told from its top; `none` where there are none. */
export const clipWithout = (stretches: readonly Stretch[]): string => {
  if (stretches.length === 0) return 'none';
  const holes = stretches.flatMap(({ from, to }) => [`-20px ${from}px`, `120% ${from}px`, `120% ${to}px`, `-20px ${to}px`, `-20px ${from}px`]);
  return `polygon(evenodd, -20px 0, 120% 0, 120% 100%, -20px 100%, -20px 0, ${holes.join(', ')})`;
};
