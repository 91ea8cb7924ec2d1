import { expect, it, vi } from 'vitest';
import { watched } from '../../../lib/shell/watched';

async function* numbers(count: number, onEach?: (n: number) => void): AsyncGenerator<number> {
  for (let n = 1; n <= count; n++) {
    onEach?.(n);
    yield n;
  }
}

const all = async (items: AsyncIterable<number>): Promise<number[]> => {
  const got: number[] = [];
  for await (const item of items) got.push(item);
  return got;
};

it('gives every item, in order', async () => {
  expect(await all(watched(numbers(5), { signal: new AbortController().signal, onProgress: () => undefined }))).toEqual([1, 2, 3, 4, 5]);
});

it('takes nothing where it was ended before', async () => {
  const asked = vi.fn();
  await expect(all(watched(numbers(5, asked), { signal: AbortSignal.abort(), onProgress: () => undefined }))).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).not.toHaveBeenCalled();
});

it('says how far it is, and ends where it is told to meanwhile', async () => {
  vi.spyOn(performance, 'now').mockImplementation(((time) => () => (time += 100))(0));
  const ending = new AbortController();
  const heard: number[] = [];
  const walk = all(watched(numbers(9), { signal: ending.signal, onProgress: (done) => void (heard.push(done), done === 3 && ending.abort()) }));
  await expect(walk).rejects.toMatchObject({ name: 'AbortError' });
  expect(heard).toEqual([1, 2, 3]);
  vi.restoreAllMocks();
});
