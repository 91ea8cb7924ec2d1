/** What a file is made of: text, or bytes. */
export type Piece = string | Uint8Array<ArrayBuffer>;

/** Bytes that are handed to the browser's own store of blobs at once: what is small enough goes there without room of its own being kept for it. */
const HANDED_AT = 1 << 17;

/** Joins bytes to blobs of one size, in a buffer that is used again and again: strings joined here would each be copied twice more. */
class Blobs {
  readonly handed: Blob[] = [];
  private readonly buffer = new Uint8Array(HANDED_AT);
  private readonly encoder = new TextEncoder();
  private length = 0;

  add(piece: Piece): void {
    if (typeof piece === 'string') this.addText(piece);
    else this.addBytes(piece);
  }

  /** Hands on what is left. */
  end(): readonly Blob[] {
    this.hand();
    return this.handed;
  }

  private addText(text: string): void {
    for (let rest = text; rest !== ''; ) {
      // A character takes four bytes at most.
      if (HANDED_AT - this.length < 4) this.hand();
      const { read, written } = this.encoder.encodeInto(rest, this.buffer.subarray(this.length));
      this.length += written;
      rest = rest.slice(read);
    }
  }

  private addBytes(bytes: Uint8Array<ArrayBuffer>): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.length === HANDED_AT) this.hand();
      const some = bytes.subarray(at, at + HANDED_AT - this.length);
      this.buffer.set(some, this.length);
      this.length += some.length;
      at += some.length;
    }
  }

  private hand(): void {
    if (this.length > 0) this.handed.push(new Blob([this.buffer.subarray(0, this.length)]));
    this.length = 0;
  }
}

/**
 * Joins pieces into one file without ever holding it as a whole: browsers keep blobs apart from the page, on the disk where they
 * are large. Rejects with what the pieces reject with, and with the browser's own error where it could not keep them.
 */
export async function gather(pieces: AsyncIterable<Piece>, type: string): Promise<Blob> {
  const blobs = new Blobs();
  for await (const piece of pieces) blobs.add(piece);
  const file = new Blob([...blobs.end()], { type });
  // A full disk shows only when a blob is read, and then half a file would have been offered.
  await file.slice(-1).arrayBuffer();
  return file;
}
