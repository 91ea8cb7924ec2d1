import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canPaint, isPainted, layersOf, paint, paintCurrent, unpaint } from '../../../lib/marks';
import { flatten, type FlatText } from '../../../lib/text';
import { observation } from './observation';

class FakeHighlight extends Set<unknown> {
  priority = 0;
}

/** linkedom's own range knows nothing of its ends. */
class FakeRange {
  private ends: [object, number][] = [];
  setStart(node: object, offset: number) {
    this.ends[0] = [node, offset];
  }
  setEnd(node: object, offset: number) {
    this.ends[1] = [node, offset];
  }
  get collapsed() {
    return this.ends[0]![0] === this.ends[1]![0] && this.ends[0]![1] === this.ends[1]![1];
  }
}

class FakeStaticRange {
  constructor(readonly made: object) {}
}

/** An article with `count` figures of one digit, and their observations. */
const article = (count: number) => {
  const { document } = parseHTML(`<html><body><p>${'7'.repeat(count)}</p></body></html>`);
  document.createRange = () => new FakeRange() as unknown as Range;
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
  });
  afterEach(() => vi.unstubAllGlobals());

  const painted = (): unknown[] => [...registry.get('duibiao-uncatalogued')!];

  it('registers a live range for each of a few figures, static ones for many', () => {
    const few = article(300);
    expect(paint(few.flat, few.figures, layersOf(few.figures, []))).toBe(300);
    expect(painted()).toHaveLength(300);
    expect(painted().every((range) => range instanceof FakeRange)).toBe(true);
    const many = article(301);
    expect(paint(many.flat, many.figures, layersOf(many.figures, []))).toBe(301);
    expect(painted()).toHaveLength(301);
    expect(painted().every((range) => range instanceof FakeStaticRange)).toBe(true);
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
