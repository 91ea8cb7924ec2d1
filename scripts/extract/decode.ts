/** How a page declares its encoding in its first bytes. */
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

const fits = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * The text of a saved page in any encoding a portal uses: by its byte order mark, then what it declares, then UTF-8 if
 * the bytes are valid UTF-8, else GB18030 (which contains GBK and GB2312).
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase().replace(/^gb(?:k|2312)$/, 'gb18030');
  const utf8 = fits(bytes, 'utf-8');
  if (declared && declared !== 'utf-8' && utf8 === null) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // A label no decoder knows says nothing.
    }
  }
  return utf8 ?? new TextDecoder('gb18030').decode(bytes);
}
