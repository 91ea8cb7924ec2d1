/** How a page declares its encoding in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** A text with what could not be decoded counted; null for a label no decoder knows. */
const decoded = (bytes: Uint8Array, encoding: string): { text: string; errors: number } | null => {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    return { text, errors: text.split('\ufffd').length - 1 };
  } catch {
    return null;
  }
};

/** Labels that say nothing of a Chinese page: defaults of editors and servers, and UTF-16, in which no declaration could be read. */
const IDLE = /^(?:utf-?8|utf-?16.*|iso-8859-\d+|windows-125\d|latin1|(?:us-)?ascii)$/;

/**
 * The text of a saved page in any encoding a portal uses: by its byte order mark, else UTF-8, what it declares or
 * GB18030 (which contains GBK and GB2312), whichever its bytes fit best: declarations are wrong, and saved files have damaged bytes.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase().replace(/^gb(?:k|2312)$/, 'gb18030');
  const told = declared && !IDLE.test(declared) ? [declared] : [];
  const all = ['utf-8', ...told, 'gb18030'].map((encoding) => decoded(bytes, encoding)).filter((one) => one !== null);
  return all.reduce((best, one) => (one.errors < best.errors ? one : best)).text;
}
