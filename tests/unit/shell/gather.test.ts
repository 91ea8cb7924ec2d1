import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather, type Piece } from '../../../lib/shell/gather';

async function* these(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  yield* pieces;
}

it('makes one file of its pieces, in their order, text as UTF-8', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), async (pieces) => {
      const file = await gather(these(pieces), 'text/csv');
      expect(await file.text()).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(pieces.join(''))));
      expect(file.type).toBe('text/csv');
    }),
  );
});

it('loses nothing where it hands pieces on', async () => {
  const pieces = Array.from({ length: 40 }, (_, i) => `${i}年`.repeat(50_000));
  expect(await (await gather(these(pieces), '')).text()).toBe(pieces.join(''));
});

it('takes bytes as they are', async () => {
  const file = await gather(these([new Uint8Array([0, 255]), 'a']), '');
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0, 255, 97]);
});

it('fails with what its pieces fail with', async () => {
  async function* broken(): AsyncGenerator<Piece> {
    yield 'half';
    throw new Error('the disk');
  }
  await expect(gather(broken(), '')).rejects.toThrow('the disk');
});
