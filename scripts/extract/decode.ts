import { COMMON } from './common';

/** How a page declares its encoding in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** Encodings of Chinese pages. GB18030 contains GBK and GB2312. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5'] as const;

/** How far a text reads as Chinese, at most 1: the share of common characters in what is not ASCII; each that could not be decoded takes one away. */
const fit = (text: string): number => {
  let [wide, good] = [0, 0];
  for (const character of text) {
    if (character < '\x80') continue;
    wide++;
    if (character === '\ufffd') good--;
    else if (COMMON.has(character)) good++;
  }
  return wide === 0 ? 0 : good / wide;
};

/**
 * The text of a saved page in any encoding a portal uses: by its byte order mark, else UTF-8, GB18030 or Big5, whichever
 * makes the best Chinese of its bytes: declarations are wrong, nearly all bytes are some character in either of the latter,
 * and saved files have damaged ones. Only Big5, and only between equals, is taken at its word.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const isToldBig5 = /big-?5/i.test(DECLARED.exec(head)?.[1] ?? '');
  const order = isToldBig5 ? (['utf-8', 'big5', 'gb18030'] as const) : ENCODINGS;
  const all = order.map((encoding) => new TextDecoder(encoding).decode(bytes)).map((text) => ({ text, fit: fit(text) }));
  return all.reduce((best, one) => (one.fit > best.fit ? one : best)).text;
}
