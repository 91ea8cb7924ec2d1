/**
 * Longer than what is run by an interpreter, of two bytes a character, and with hardly anything in it to match: no gap (`.{0,8}`) takes a
 * line feed.
 */
const LONG = `${'\n'.repeat(1023)}\u3000`;

/**
 * The same expression, compiled to machine code. V8 else compiles it twice: when first run for its interpreter, which takes two to three
 * times as long, and when run again for the machine; only on a long text it has the machine's code at once. A page is read
 * once, so that this is most of what its expressions cost.
 */
export function compiled(pattern: RegExp): RegExp {
  pattern.test(LONG);
  pattern.lastIndex = 0;
  return pattern;
}

/** An expression that is compiled so when it is first asked for. */
export function once(pattern: RegExp): () => RegExp {
  let known: RegExp | undefined;
  return () => (known ??= compiled(pattern));
}
