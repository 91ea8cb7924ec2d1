import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, inView, lackOfRoom, placeCard, type Around, type Box } from '../../../lib/reader/place';

const viewport = { left: 0, top: 0, right: 1000, bottom: 700 };
const box = (left: number, top: number): Box => ({ left, top, right: left + 40, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    ['below where it fits', [box(300, 100)], { width: 300, height: 200 }, { left: 286, top: 126 }],
    ['above near the bottom', [box(300, 600)], { width: 300, height: 200 }, { left: 286, top: 394 }],
    ['within the right edge', [box(950, 100)], { width: 300, height: 200 }, { left: 692, top: 126 }],
    ['within the left edge', [box(2, 100)], { width: 300, height: 200 }, { left: 8, top: 126 }],
    ['to the right where neither above nor below holds it', [box(300, 340)], { width: 300, height: 500 }, { left: 346, top: 192 }],
    ['beside it, cut to the window, where that leaves it most room', [box(300, 340)], { width: 300, height: 900 }, { left: 346, top: 8, room: 684 }],
    ['to the left where the right does not either', [box(900, 340)], { width: 300, height: 500 }, { left: 594, top: 192 }],
  ])('puts it %s', (_, boxes, card, place) => {
    expect(placeCard(boxes, card, viewport)).toMatchObject(place);
  });

  const narrow = (left: number, right: number, more: Partial<Around> = {}): Around => ({
    column: { left, right }, paragraph: { left, right, top: 290, bottom: 390 }, others: [], ...more,
  });
  const card = { width: 300, height: 200 };

  it.each([
    ['in the right margin', box(300, 300), narrow(20, 600), { left: 606, top: 300 }],
    ['in the left margin', box(700, 300), narrow(400, 980), { left: 94, top: 300 }],
    ['in the nearer margin', box(400, 300), narrow(320, 680), { left: 14, top: 300 }],
    ['in the margin, but within the window', box(300, 680), narrow(20, 600), { left: 606, top: 492 }],
    ['above the first line of a paragraph', box(300, 300), narrow(100, 900), { left: 286, top: 94 }],
    ['below its last line', box(300, 360), narrow(100, 900), { left: 286, top: 386 }],
    ['above where it hides fewer figures', box(300, 360), narrow(100, 900, { others: [box(350, 400)] }), { left: 286, top: 154 }],
    ['below where figures above and below are as many', box(300, 360), narrow(100, 900, { others: [box(350, 400), box(350, 300)] }), { left: 286, top: 386 }],
    ['below where above there is no room', box(300, 100), narrow(100, 900, { others: [box(350, 150)] }), { left: 286, top: 126 }],
  ])('puts it %s', (_, figure, around, place) => {
    expect(placeCard([figure], card, viewport, around)).toMatchObject(place);
  });

  it('never covers its figure and stays in the window, cut to the room if need be', () => {
    const figure = fc.tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 40, max: 600 })).map(([left, top]) => box(left, top));
    const around = fc.tuple(fc.nat(400), fc.nat(600), fc.array(figure)).map(([left, wide, others]) => narrow(left, left + wide, { others }));
    const size = fc.record({ width: fc.integer({ min: 200, max: 348 }), height: fc.integer({ min: 60, max: 900 }) });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 2 }), size, fc.constantFrom(380, 1000), fc.option(around), (boxes, card, width, around) => {
        const { left, top, room } = placeCard(boxes, card, { left: 0, top: 0, right: width, bottom: 660 }, around);
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

describe('lackOfRoom', () => {
  it.each([
    ['not at all where the card fits', box(0, 300), 300, 0],
    ['down by what is lacking below', box(0, 300), 500, 134],
    ['up by what is lacking above', box(0, 400), 500, -114],
    ['no farther than the figure is seen', box(0, 300), 2000, 292],
  ])('scrolls %s', (_, figure, height, by) => expect(lackOfRoom([figure], height, viewport)).toBe(by));
});

describe('distanceTo', () => {
  it.each([
    [20, 20, 0],
    [50, 20, 10],
    [-3, 4, 3],
    [43, 24, 5],
  ])('from %d, %d is %d', (x, y, far) => expect(distanceTo({ left: 0, top: 0, right: 40, bottom: 20 }, x, y)).toBe(far));
});

describe('inView', () => {
  it('is true while any line is seen', () => {
    expect(inView([box(10, -30), box(10, -10)], viewport)).toBe(true);
    expect(inView([box(10, -30)], viewport)).toBe(false);
    expect(inView([box(10, 700)], viewport)).toBe(false);
    expect(inView([], viewport)).toBe(false);
  });
});
