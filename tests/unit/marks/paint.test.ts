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
    this.tellAll([element], isIntersecting, height);
  }
  tellAll(elements: readonly Element[], isIntersecting: boolean, height = 20): void {
    this.told(elements.map((target) => ({ target, isIntersecting, boundingClientRect: { width: 600 * Math.sign(height), height } })));
  }
}

/** A clock by which nothing takes any time. */
const stopClock = (): void => void vi.stubGlobal('performance', { now: () => 0 });
/** A clock by which every step takes longer than a slice; gives how to go on after the first pause that waits, false where none does. */
const slowClock = (): (() => boolean) => {
  const waiting: (() => void)[] = [];
  let now = 0;
  vi.stubGlobal('performance', { now: () => (now += 20) });
  vi.stubGlobal('MessageChannel', class {
    readonly port1 = { onmessage: (): void => undefined, close: () => undefined };
    readonly port2 = { postMessage: () => void waiting.push(() => this.port1.onmessage()) };
  });
  return () => {
    const next = waiting.shift();
    next?.();
    return next !== undefined;
  };
};
/** Goes on until nothing waits; gives how many pauses there were. */
const toEnd = (goOn: () => boolean): number => {
  let pauses = 0;
  while (goOn()) pauses += 1;
  return pauses;
};

/** Paragraphs of sixty figures each. */
const paragraphs = (count = 5) => {
  const { document } = parseHTML(`<html><body>${`<p><span>${'7'.repeat(60)}</span></p>`.repeat(count)}</body></html>`);
  const flat = flatten(document.body);
  const figures = [...flat.text.matchAll(/7/g)].map(({ index }) => observation({ start: index, end: index + 1 }));
  return { all: [...document.querySelectorAll('p')] as unknown as Element[], flat, figures, layers: layersOf(figures, []) };
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
    stopClock();
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
    const { all, flat, figures, layers } = paragraphs();
    const [first, second, third, fourth] = all as [Element, Element, Element, Element];
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
    unpaint();
    expect(FakeIntersectionObserver.latest.observed).toEqual([]);
    expect(paint(flat, figures, layers)).toBe(0);
    unpaint();
  });

  describe('of many figures, whose passages are gathered in slices,', () => {
    it('follows the window then', () => {
      const goOn = slowClock();
      const { all, flat, figures, layers } = paragraphs();
      const before = FakeIntersectionObserver.latest;
      expect(paint(flat, figures, layers)).toBe(0);
      expect(FakeIntersectionObserver.latest).toBe(before);
      // Three hundred figures, eight at a time.
      expect(toEnd(goOn)).toBeGreaterThan(30);
      expect(FakeIntersectionObserver.latest.observed).toEqual(all);
      FakeIntersectionObserver.latest.tell(all[0]!, true);
      toEnd(goOn);
      expect(painted()).toHaveLength(60);
      expect(isPainted()).toBe(true);
      unpaint();
    });

    it('keeps what stood there, however often it is painted anew meanwhile, and takes it away as the window leaves it', () => {
      const { all, flat, figures, layers } = paragraphs();
      paint(flat, figures, layers);
      FakeIntersectionObserver.latest.tellAll(all.slice(0, 2), true);
      const goOn = slowClock();
      for (let times = 0; times < 3; times += 1) {
        expect(paint(flat, figures, layers)).toBe(120);
        expect(painted()).toHaveLength(120);
        goOn();
      }
      toEnd(goOn);
      expect(painted()).toHaveLength(120);
      FakeIntersectionObserver.latest.tellAll(all.slice(2), true);
      toEnd(goOn);
      expect(painted()).toHaveLength(180);
      expect(isPainted()).toBe(true);
      unpaint();
    });

    it('follows none but the text that was painted last', () => {
      const goOn = slowClock();
      const [old, now] = [paragraphs(), paragraphs(6)];
      paint(old.flat, old.figures, old.layers);
      goOn();
      for (const one of old.all) one.remove();
      paint(now.flat, now.figures, now.layers);
      toEnd(goOn);
      expect(FakeIntersectionObserver.latest.observed).toEqual(now.all);
      FakeIntersectionObserver.latest.tellAll(now.all, true);
      toEnd(goOn);
      expect(painted()).toHaveLength(360);
      unpaint();
    });

    it('leaves out what the page takes away meanwhile', () => {
      const goOn = slowClock();
      const { all, flat, figures, layers } = paragraphs();
      paint(flat, figures, layers);
      goOn();
      all[1]!.remove();
      toEnd(goOn);
      // What is nowhere has no box.
      FakeIntersectionObserver.latest.tellAll(all, false, 0);
      toEnd(goOn);
      expect(painted()).toHaveLength(240);
      unpaint();
    });

    it('stops where it is with the reader', () => {
      const goOn = slowClock();
      const { flat, figures, layers } = paragraphs();
      const before = FakeIntersectionObserver.latest;
      paint(flat, figures, layers);
      goOn();
      unpaint();
      expect(toEnd(goOn)).toBeLessThan(3);
      expect(FakeIntersectionObserver.latest).toBe(before);
      expect([...registry.keys()]).toEqual(['page-own']);
    });

    it('stops following while it begins to', () => {
      const goOn = slowClock();
      const { all, flat, figures, layers } = paragraphs(50);
      const before = FakeIntersectionObserver.latest;
      paint(flat, figures, layers);
      while (FakeIntersectionObserver.latest === before) goOn();
      expect(FakeIntersectionObserver.latest.observed.length).toBeLessThan(all.length);
      unpaint();
      toEnd(goOn);
      expect(FakeIntersectionObserver.latest.observed).toEqual([]);
    });

    it('paints in slices where all is near, and no more once the window went on', () => {
      const { all, flat, figures, layers } = paragraphs(50);
      paint(flat, figures, layers);
      const goOn = slowClock();
      FakeIntersectionObserver.latest.tellAll(all, true);
      const first = painted().length;
      expect(first).toBeLessThan(300);
      goOn();
      expect(painted().length).toBeGreaterThan(first);
      FakeIntersectionObserver.latest.tellAll(all.slice(10), false);
      toEnd(goOn);
      expect(painted()).toHaveLength(600);
      unpaint();
    });
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
