import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inView, placeCard, type Box } from '../../../lib/reader/place';

const viewport = { width: 1000, height: 700 };
const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    ['below where it fits', [box(300, 100)], { width: 300, height: 200 }, { left: 286, top: 126 }],
    ['above near the bottom', [box(300, 600)], { width: 300, height: 200 }, { left: 286, top: 394 }],
    ['within the right edge', [box(950, 100)], { width: 300, height: 200 }, { left: 692, top: 126 }],
    ['within the left edge', [box(2, 100)], { width: 300, height: 200 }, { left: 8, top: 126 }],
    ['to the right where neither above nor below holds it', [box(300, 340)], { width: 300, height: 500 }, { left: 346, top: 192 }],
    ['to the left where the right does not either', [box(900, 340)], { width: 300, height: 500 }, { left: 594, top: 192 }],
  ])('puts it %s', (_, boxes, card, place) => {
    expect(placeCard(boxes, card, viewport)).toMatchObject(place);
  });

  it('never covers its figure and stays in the window, cut to the room if need be', () => {
    const figure = fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 40, max: 600 })).map(([left, top]) => box(left, top));
    const size = fc.record({ width: fc.integer({ min: 200, max: 348 }), height: fc.integer({ min: 60, max: 900 }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 2 }), size, fc.constantFrom(380, 1000), (boxes, card, width) => {
        const { left, top, room } = placeCard(boxes, card, { width, height: 660 });
        const bottom = top + Math.min(card.height, room);
        for (const line of boxes) {
          const beside = left >= line.right || left + card.width <= line.left;
          expect(beside || top >= line.bottom || bottom <= line.top).toBe(true);
        }
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + card.width).toBeLessThanOrEqual(width - 8);
        if (room > 0) expect(top).toBeGreaterThanOrEqual(0);
        if (room > 0) expect(bottom).toBeLessThanOrEqual(660);
      }),
    );
  });
});

describe('inView', () => {
  it('is true while any line is seen', () => {
    expect(inView([box(10, -30), box(10, -10)], viewport)).toBe(true);
    expect(inView([box(10, -30)], viewport)).toBe(false);
    expect(inView([box(10, 700)], viewport)).toBe(false);
    expect(inView([], viewport)).toBe(false);
  });
});
