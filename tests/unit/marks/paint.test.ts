import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canPaint, isPainted, layersOf, paint, paintCurrent, unpaint } from '../../../lib/marks';
import { flatten, type FlatText } from '../../../lib/text';
import { observation } from './observation';

class FakeHighlight extends Set<unknown> {
  priority = 0;
}

class FakeStaticRange {
  constructor(readonly made: object) {}
}

/** Tells of elements what the test says of them. */
class FakeIntersectionObserver {
  static latest: FakeIntersectionObserver;
  readonly observed: Element[] = [];
  constructor(readonly told: (entries: object[]) => void) {
    FakeIntersectionObserver.latest = this;
  }
  observe(element: Element): void {
    this.observed.push(element);
  }
  disconnect(): void {
    this.observed.length = 0;
  }
  tell(element: Element, isIntersecting: boolean, height = 20): void {
    this.told([{ target: element, isIntersecting, boundingClientRect: { width: 600 * Math.sign(height), height } }]);
  }
}

/** Five paragraphs of sixty figures each. */
const paragraphs = () => {
  const { document } = parseHTML(`<html><body>${`<p><span>${'7'.repeat(60)}</span></p>`.repeat(5)}</body></html>`);
  const flat = flatten(document.body);
  return { document, flat, figures: [...flat.text.matchAll(/7/g)].map(({ index }) => observation({ start: index, end: index + 1 })) };
};

/** An article with `count` figures of one digit, and their observations. */
const article = (count: number) => {
  const { document } = parseHTML(`<html><body><p>${'7'.repeat(count)}</p></body></html>`);
  const flat = flatten(document.body);
  return { flat, figures: Array.from({ length: count }, (_, at) => observation({ start: at, end: at + 1 })) };
};

describe('paint', () => {
  let registry: Map<string, FakeHighlight>;
  beforeEach(() => {
    registry = new Map([['page-own', new FakeHighlight()]]);
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('StaticRange', FakeStaticRange);
    vi.stubGlobal('IntersectionObserver', FakeIntersectionObserver);
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => vi.unstubAllGlobals());

  const painted = (): unknown[] => [...registry.get('duibiao-uncatalogued')!];

  it('registers ranges that do not live', () => {
    const { flat, figures } = article(100);
    expect(paint(flat, figures, layersOf(figures, []))).toBe(100);
    expect(painted()).toHaveLength(100);
    expect(painted().every((range) => range instanceof FakeStaticRange)).toBe(true);
  });

  it('registers of many figures those of the paragraphs near the window, and what has no box', () => {
    const { document, flat, figures } = paragraphs();
    const all = [...document.querySelectorAll('p')] as unknown as [Element, Element, Element, Element, Element];
    const [first, second, third, fourth, fifth] = all;
    const layers = layersOf(figures, []);
    expect(paint(flat, figures, layers)).toBe(0);
    const { latest } = FakeIntersectionObserver;
    expect(latest.observed).toEqual(all);
    for (const paragraph of [first, second, first]) latest.tell(paragraph, true);
    expect(painted()).toHaveLength(120);
    latest.tell(third, false, 0);
    expect(painted()).toHaveLength(180);
    // What was left stays until there are too many.
    latest.tell(first, false);
    expect(painted()).toHaveLength(180);
    latest.tell(fourth, true);
    expect(painted()).toHaveLength(180);
    expect(isPainted()).toBe(true);
    // Painted anew, those that stood there stand there at once.
    expect(paint(flat, figures, layers)).toBe(180);
    expect(painted()).toHaveLength(180);
    FakeIntersectionObserver.latest.tell(fifth, false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(painted()).toHaveLength(300);
    unpaint();
    expect(FakeIntersectionObserver.latest.observed).toEqual([]);
    expect(paint(flat, figures, layers)).toBe(0);
    unpaint();
  });

  it('listens to few of many rows, and registers the marks of those between', () => {
    const { document } = parseHTML(`<html><body><table>${'<tr><td>7</td><td>7</td></tr>'.repeat(300)}</table></body></html>`);
    const flat = flatten(document.body);
    const figures = [...flat.text.matchAll(/7/g)].map(({ index }) => observation({ start: index, end: index + 1 }));
    paint(flat, figures, layersOf(figures, []));
    const { observed } = FakeIntersectionObserver.latest;
    expect(observed.length).toBeLessThan(100);
    for (const element of [...observed]) FakeIntersectionObserver.latest.tell(element, true);
    expect(painted()).toHaveLength(600);
    unpaint();
  });

  it('listens to every paragraph, however short: pictures may stand between two', () => {
    const { document } = parseHTML(`<html><body>${'<p>7</p>'.repeat(300)}</body></html>`);
    const flat = flatten(document.body);
    const figures = [...flat.text.matchAll(/7/g)].map(({ index }) => observation({ start: index, end: index + 1 }));
    paint(flat, figures, layersOf(figures, []));
    expect(FakeIntersectionObserver.latest.observed).toHaveLength(300);
    unpaint();
  });

  it('registers of many figures in one paragraph those that are drawn near the window, and follows it', async () => {
    // A figure a line, each of ten pixels, in a window of two hundred.
    const { flat, figures } = article(1_000);
    const { node } = flat.segments[0]!;
    let [scrolled, within, line] = [0, 0, 10];
    node.ownerDocument.createRange = () => {
      let top = 0;
      const made = { setStart: (_: Node, offset: number) => (top = line * offset), setEnd: () => undefined, collapsed: false };
      return { ...made, getClientRects: () => [{ top: top - scrolled - within, bottom: top + line - scrolled - within, width: 5, height: line }] } as unknown as Range;
    };
    const block = node.parentElement!;
    block.getBoundingClientRect = () => ({ top: -scrolled }) as DOMRect;
    Object.defineProperty(block, 'scrollTop', { get: () => within });
    let sized = (): void => undefined;
    const page = new EventTarget();
    vi.stubGlobal('document', page);
    vi.stubGlobal('innerHeight', 200);
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then));
    vi.stubGlobal('ResizeObserver', class {
      constructor(told: () => void) {
        sized = told;
      }
      observe(): void {
        sized();
      }
      disconnect(): void {
        sized = () => undefined;
      }
    });
    const placed = (): number[] => (painted() as FakeStaticRange[]).map(({ made }) => (made as StaticRangeInit).startOffset).sort((a, b) => a - b);
    expect(paint(flat, figures, layersOf(figures, []))).toBe(0);
    FakeIntersectionObserver.latest.tell(block as unknown as Element, true);
    // A window's height below it.
    await vi.waitFor(() => expect(placed()).toEqual(Array.from({ length: 50 }, (_, at) => at)));
    scrolled = 9_000;
    page.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(placed()).toContain(900));
    expect(placed().length).toBeLessThan(400);
    // Letters of half the size: others are near.
    [scrolled, line] = [1_000, 5];
    sized();
    await vi.waitFor(() => expect(placed()).toContain(200));
    // A box of its own height that is scrolled itself.
    [scrolled, within] = [0, 3_000];
    page.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(placed()).toContain(600));
    expect(placed().length).toBeLessThan(400);
    unpaint();
    scrolled = 0;
    page.dispatchEvent(new Event('scroll'));
    expect(registry.has('duibiao-uncatalogued')).toBe(false);
  });

  it('leaves out figures where the page says something else now', () => {
    const { flat, figures } = article(4);
    flat.segments[0]!.node.data = '7789';
    expect(paint(flat, figures, layersOf(figures, []))).toBe(2);
  });

  it('takes back all of ours and nothing of the page', () => {
    const { flat, figures } = article(3);
    paint(flat, figures, layersOf(figures, []));
    paintCurrent(flat, figures[0]!);
    expect(isPainted()).toBe(true);
    unpaint();
    expect([...registry.keys()]).toEqual(['page-own']);
    expect(isPainted()).toBe(false);
  });

  it('lays the current figure above the others and lifts it again', () => {
    const { flat, figures } = article(2);
    paint(flat, figures, layersOf(figures, []));
    paintCurrent(flat, figures[1]!);
    expect(registry.get('duibiao-current')!.priority).toBeGreaterThan(registry.get('duibiao-uncatalogued')!.priority);
    paintCurrent(flat, null);
    expect(registry.has('duibiao-current')).toBe(false);
  });

  it('gives dark pages highlights of their own, in place of the others', () => {
    const { flat, figures } = article(2);
    paint(flat, figures, layersOf(figures, []));
    paint(flat, figures, layersOf(figures, []), 'dark');
    expect([...registry.keys()]).toEqual(['page-own', 'duibiao-uncatalogued-dark']);
    expect(isPainted()).toBe(true);
    unpaint();
    expect([...registry.keys()]).toEqual(['page-own']);
  });

  it.each<[string, () => void]>([
    ['takes out', () => registry.delete('duibiao-uncatalogued')],
    ['replaces', () => registry.set('duibiao-uncatalogued', new FakeHighlight([1, 2]))],
    ['empties', () => registry.get('duibiao-uncatalogued')!.clear()],
    ['adds to', () => registry.get('duibiao-uncatalogued')!.add({})],
  ])('notices what the page %s in the registry it shares, and paints anew', (_, forge) => {
    const { flat, figures } = article(2);
    paint(flat, figures, layersOf(figures, []));
    const before = painted();
    forge();
    expect(isPainted()).toBe(false);
    paint(flat, figures, layersOf(figures, []));
    expect(isPainted()).toBe(true);
    expect(painted()).toHaveLength(before.length);
  });

  it('leaves out a figure the page took away', () => {
    const { flat, figures } = article(2);
    flat.segments[0]!.node.remove();
    expect(paint(flat, figures, layersOf(figures, []))).toBe(0);
  });

  it('does nothing where the browser cannot paint', () => {
    vi.stubGlobal('Highlight', undefined);
    const nothing: FlatText = { text: '', segments: [], grids: [] };
    expect(canPaint()).toBe(false);
    expect(paint(nothing, [observation({})], layersOf([observation({})], []))).toBe(0);
    paintCurrent(nothing, observation({}));
    unpaint();
    expect(isPainted()).toBe(false);
  });
});
