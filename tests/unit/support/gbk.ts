const codes = new Map<string, number[]>();

/** Every character that GBK writes in two bytes, by having them all decoded: nothing here can only write it. */
const learn = (): void => {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
    }
};

/** A text as Excel in Chinese saves it; what GBK lacks becomes a question mark. */
export const inGbk = (text: string): Uint8Array => {
  if (codes.size === 0) learn();
  return new Uint8Array([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? [0x3f]))));
};
