/** The first bytes of formats that are no text, and what to do with such a file. */
const SIGNATURES: readonly { bytes: string; what: string }[] = [
  { bytes: '%PDF', what: 'a PDF, which is not read; save the page it belongs to as .html, or its text as .txt' },
  { bytes: 'PK\x03\x04', what: 'a Word or ZIP file, which is not read; save its text as .txt' },
  { bytes: '\xd0\xcf\x11\xe0', what: 'a Word or Excel file, which is not read; save its text as .txt' },
  { bytes: '{\\rtf', what: 'an RTF file, which is not read; save its text as .txt' },
  { bytes: '\x89PNG', what: 'an image, which is not read' },
  { bytes: '\xff\xd8\xff', what: 'an image, which is not read' },
  { bytes: 'GIF8', what: 'an image, which is not read' },
  { bytes: '\x1f\x8b', what: 'a compressed file, which is not read; unpack it first' },
];

/** A page saved as one file with its pictures: text, but not of a page. */
const ARCHIVE = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/)/im;

/** Share of NULs from which a file is no text. Saved pages have one here and there; programs and databases are full of them. */
const NULS = 0.001;

const isFullOfNuls = (bytes: Uint8Array): boolean => bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0) > NULS * bytes.length;

/** Why a file's bytes are not the text of a page; null where they may be. */
export function whyNoText(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known) return known.what;
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && isFullOfNuls(bytes.subarray(0, 65_536))) return 'a binary file, which is not read';
  return ARCHIVE.test(head.slice(0, 400)) ? 'a web archive (.mht), which is not read; save the page as .html' : null;
}

const startsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((char, at) => bytes[at] === char.charCodeAt(0));
