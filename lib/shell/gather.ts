/** What a file is made of: text, or bytes. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** Pieces are handed to the browser's own store of blobs by about a megabyte, and are freed here. */
const HANDED_AT = 1 << 20;

/**
 * Joins pieces into one file without ever holding it as a whole: browsers keep blobs apart from the page, on the disk where they
 * are large. Rejects with what the pieces reject with, and with the browser's own error where it could not keep them.
 */
export async function gather(pieces: AsyncIterable<Piece>, type: string): Promise<Blob> {
  const handed: Blob[] = [];
  let waiting: Piece[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < HANDED_AT) continue;
    handed.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  const file = new Blob([...handed, ...waiting], { type });
  // A full disk shows only when a blob is read, and then half a file would have been offered.
  await file.slice(-1).arrayBuffer();
  return file;
}
