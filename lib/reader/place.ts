export interface Size {
  width: number;
  height: number;
}

/** A rectangle of the viewport in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the card goes: its corner, and the height it may take there. */
export interface Place {
  left: number;
  top: number;
  room: number;
}

/** Between card and figure: small enough for the pointer to cross. */
const GAP = 6;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** The card's text starts a little inside it; the figure and that text should stand in one line. */
const INDENT = 14;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Finds a place for the card beside the lines its figure is drawn on, never over them: below if it fits, else above,
 * else to the right or the left, else on the larger side of the two first, cut to the room there.
 * `boxes` holds at least one, the first line first.
 */
export const placeCard = (boxes: readonly Box[], card: Size, viewport: Size): Place => {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const below = viewport.height - MARGIN - bottom - GAP;
  const above = top - GAP - MARGIN;
  const whole = viewport.height - 2 * MARGIN;
  const inline = (box: Box): number => clamp(box.left - INDENT, MARGIN, Math.max(MARGIN, viewport.width - MARGIN - card.width));
  const under = (): Place => ({ left: inline(boxes.at(-1)!), top: bottom + GAP, room: below });
  const over = (height: number): Place => ({ left: inline(boxes[0]!), top: top - GAP - height, room: above });

  if (card.height <= below) return under();
  if (card.height <= above) return over(card.height);
  if (card.height <= whole) {
    const level = clamp(top, MARGIN, viewport.height - MARGIN - card.height);
    const right = Math.max(...boxes.map((box) => box.right)) + GAP;
    if (right + card.width <= viewport.width - MARGIN) return { left: right, top: level, room: whole };
    const left = Math.min(...boxes.map((box) => box.left)) - GAP - card.width;
    if (left >= MARGIN) return { left, top: level, room: whole };
  }
  return below >= above ? under() : over(Math.min(card.height, above));
};

/** Whether any line of the figure can be seen. */
export const inView = (boxes: readonly Box[], viewport: Size): boolean =>
  boxes.some((box) => box.bottom > 0 && box.top < viewport.height && box.right > 0 && box.left < viewport.width);
