import { describe, expect, it } from 'vitest';
import { drawn, type Shape } from '../../../../lib/reader/overlay/sign-shapes';

const SHAPES: Shape[] = ['up', 'down', 'confirmed', 'corrected', 'added'];
const pointsOf = (path: string): number[][] => path.slice(1, -1).split('L').map((point) => point.split(' ').map(Number));

describe('drawn', () => {
  it.each(SHAPES)('draws %s as a closed path within its square', (shape) => {
    const path = drawn(shape, 10, 20, 6);
    expect(path).toMatch(/^M[\d. L-]+Z$/);
    for (const [x, y] of pointsOf(path)) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(16);
      expect(y).toBeGreaterThanOrEqual(20);
      expect(y).toBeLessThanOrEqual(26);
    }
  });

  it('points up with one corner above two, and down the other way', () => {
    const corners = (shape: Shape) => pointsOf(drawn(shape, 0, 0, 10)).filter(([, y]) => y! < 5).length;
    expect([corners('up'), corners('down')]).toEqual([1, 2]);
  });

  it('gives every shape an outline of its own', () => {
    expect(new Set(SHAPES.map((shape) => drawn(shape, 0, 0, 8))).size).toBe(SHAPES.length);
  });
});
