/** Up and down: a figure that rose or fell. The others: what a reader decided of it. */
export type Shape = 'up' | 'down' | 'confirmed' | 'corrected' | 'added';

/** Two decimals draw as well as ten. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Each in a square of side 1, its corner at the upper left. */
const OUTLINES: Record<Shape, readonly (readonly [number, number])[]> = {
  up: [[0, 0.92], [0.5, 0.08], [1, 0.92]],
  down: [[0, 0.08], [1, 0.08], [0.5, 0.92]],
  confirmed: [[0, 0.55], [0.18, 0.38], [0.38, 0.6], [0.84, 0.1], [1, 0.28], [0.38, 0.94]],
  corrected: [[0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]],
  added: [[0.36, 0], [0.64, 0], [0.64, 0.36], [1, 0.36], [1, 0.64], [0.64, 0.64], [0.64, 1], [0.36, 1], [0.36, 0.64], [0, 0.64], [0, 0.36], [0.36, 0.36]],
};

/** A closed path of SVG: the shape with its upper left corner at a point, so many pixels large. */
export const drawn = (shape: Shape, x: number, y: number, size: number): string =>
  `M${OUTLINES[shape].map(([right, down]) => `${n(x + right * size)} ${n(y + down * size)}`).join('L')}Z`;
