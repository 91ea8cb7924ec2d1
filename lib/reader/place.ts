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

/** What stands around the figure and should not be hidden without need. */
export interface Around {
  /** The article from edge to edge: what lies beside it is margin. */
  column: Pick<Box, 'left' | 'right'>;
  /** The paragraph or table cell the figure stands in. */
  paragraph: Box;
  /** Lines of the figures near it. */
  others: readonly Box[];
}

/** Between card and figure: small enough for the pointer to cross. */
const GAP = 6;
/** Between card and the viewport's edge. */
const MARGIN = 8;
/** The card's text starts a little inside it; the figure and that text should stand in one line. */
const INDENT = 14;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Which of two places hides fewer figures, and among equals less of the paragraph; the first where neither does. */
const hidesLess = (places: readonly [Place, Place], card: Size, { others, paragraph }: Around): Place => {
  const [first, second] = places.map((place) => {
    const box = { ...place, right: place.left + card.width, bottom: place.top + card.height };
    return { figures: others.filter((other) => overlap(box, other) > 0).length, paragraph: overlap(box, paragraph) };
  });
  const less = second!.figures - first!.figures || second!.paragraph - first!.paragraph;
  return less < 0 ? places[1] : places[0];
};

/**
 * Finds a place for the card beside the lines its figure is drawn on, never over them: in the margin of the article that
 * is nearer if it fits there, else below or above, where it hides less, else to the right or the left of the figure, cut to the
 * window's height, else on the larger side of the first two, cut to the room there. `boxes` holds at least one, the first line first; `seen` is what the
 * reader sees of the viewport.
 */
export const placeCard = (boxes: readonly Box[], card: Size, seen: Box, around: Around | null = null): Place => {
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const below = seen.bottom - MARGIN - bottom - GAP;
  const above = top - GAP - MARGIN - seen.top;
  const whole = seen.bottom - seen.top - 2 * MARGIN;
  const [leftmost, rightmost] = [seen.left + MARGIN, seen.right - MARGIN - card.width];
  const inline = (box: Box): number => clamp(box.left - INDENT, leftmost, Math.max(leftmost, rightmost));
  const under = (): Place => ({ left: inline(boxes.at(-1)!), top: bottom + GAP, room: below });
  const over = (height: number): Place => ({ left: inline(boxes[0]!), top: top - GAP - height, room: above });
  /** Level with the figure, right of one edge or left of another, the nearer first. */
  const beside = (from: Pick<Box, 'left' | 'right'>): Place | undefined => {
    const level = clamp(top, seen.top + MARGIN, seen.bottom - MARGIN - Math.min(card.height, whole));
    const rightOf = { left: from.right + GAP, top: level, room: whole };
    const leftOf = { left: from.left - GAP - card.width, top: level, room: whole };
    return (from.right - right <= left - from.left ? [rightOf, leftOf] : [leftOf, rightOf]).find(({ left }) => left >= leftmost && left <= rightmost);
  };

  const margin = around && beside({ left: Math.min(left, around.column.left), right: Math.max(right, around.column.right) });
  if (margin) return margin;
  if (card.height <= below && card.height <= above && around) return hidesLess([under(), over(card.height)], card, around);
  if (card.height <= below) return under();
  if (card.height <= above) return over(card.height);
  return beside({ left, right }) ?? (below >= above ? under() : over(Math.min(card.height, above)));
};

/** A card with less room than this is better put elsewhere. */
const ENOUGH = 300;

/**
 * A place for a card that has another size now, on the side of its figure where it stands: what a reader has just unfolded
 * must not be elsewhere. Null where there is too little room.
 */
export const keepPlace = (boxes: readonly Box[], card: Size, now: Box, seen: Box): Place | null => {
  const [top, bottom] = [Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.bottom))];
  const left = clamp(now.left, seen.left + MARGIN, Math.max(seen.left + MARGIN, seen.right - MARGIN - card.width));
  const enough = Math.min(card.height, ENOUGH);
  const below = seen.bottom - MARGIN - now.top;
  if (now.top >= bottom) return below >= enough ? { left, top: now.top, room: below } : null;
  const above = top - GAP - MARGIN - seen.top;
  if (now.bottom <= top) return above >= enough ? { left, top: top - GAP - Math.min(card.height, above), room: above } : null;
  const whole = seen.bottom - seen.top - 2 * MARGIN;
  return left === now.left ? { left, top: clamp(now.top, seen.top + MARGIN, Math.max(seen.top + MARGIN, seen.bottom - MARGIN - card.height)), room: whole } : null;
};

/**
 * How far the page is to be scrolled, in pixels, downwards above 0, for a card of this height to find room on the larger side of its
 * figure; 0 where it does, and no farther than the figure stays in view.
 */
export const lackOfRoom = (boxes: readonly Box[], height: number, seen: Box): number => {
  const above = Math.min(...boxes.map((box) => box.top)) - seen.top - MARGIN;
  const below = seen.bottom - MARGIN - Math.max(...boxes.map((box) => box.bottom));
  const lack = Math.max(0, height + GAP - Math.max(above, below));
  return below >= above ? Math.min(lack, Math.max(0, above)) : -Math.min(lack, Math.max(0, below));
};

/** How far a point is from a box, in pixels; 0 within it. */
export const distanceTo = (box: Box, x: number, y: number): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/** Whether any line of the figure can be seen. */
export const inView = (boxes: readonly Box[], seen: Box): boolean =>
  boxes.some((box) => box.bottom > seen.top && box.top < seen.bottom && box.right > seen.left && box.left < seen.right);
