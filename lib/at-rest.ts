/** Milliseconds in view without anything new after which a page says all it has to say: what it fills in by script is there by then. */
export const AT_REST = 20_000;
