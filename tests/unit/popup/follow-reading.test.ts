import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followReading, UNKNOWN, type PageNow } from '../../../entrypoints/popup/follow-reading';
import { readingEnds, readNow } from '../../../entrypoints/popup/reader';

vi.mock('../../../entrypoints/popup/reader', () => ({ readingEnds: vi.fn(), readNow: vi.fn() }));
const [ends, now] = [vi.mocked(readingEnds), vi.mocked(readNow)];
const READ = { title: '报告', figures: 3, differs: 0, notes: [], awaited: false };

let heard: PageNow[];
let end: () => void;
const begin = (): ReturnType<typeof followReading> => {
  heard = [UNKNOWN];
  const following = followReading(7, (known) => heard.push(known));
  ({ end } = following);
  return following;
};
const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  ends.mockReset().mockResolvedValue();
  now.mockReset().mockResolvedValue(null);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

it('says nothing of work where nobody is at it, and what was read where that is known at once', async () => {
  begin().ask();
  await wait(300);
  expect(heard).toEqual([UNKNOWN, { read: null, atWork: null }]);
  now.mockResolvedValue(READ);
  begin().ask();
  await wait(300);
  expect(heard).toEqual([UNKNOWN, { read: READ, atWork: null }]);
});

it('tells reading from keeping', async () => {
  ends.mockReturnValue(new Promise((resolve) => setTimeout(resolve, 1_000)));
  now.mockReturnValue(new Promise((resolve) => setTimeout(resolve, 3_000, READ)));
  begin().ask();
  await wait(5_000);
  expect(heard).toEqual([UNKNOWN, { read: undefined, atWork: 'reading' }, { read: undefined, atWork: 'saving' }, { read: READ, atWork: null }]);
});

it('hears the last that it asked, and nothing once it ends', async () => {
  now.mockReturnValueOnce(new Promise((resolve) => setTimeout(resolve, 500, null)));
  const following = begin();
  following.ask();
  now.mockResolvedValue(READ);
  following.ask();
  await wait(1_000);
  expect(heard).toEqual([UNKNOWN, { read: READ, atWork: null }]);
  following.ask();
  following.end();
  await wait(1_000);
  expect(heard).toHaveLength(2);
});

it('looks again for as long as nothing was read, but not while an answer is due', async () => {
  const following = begin();
  following.look();
  await wait(10_000);
  const often = now.mock.calls.length;
  expect(often).toBeGreaterThan(4);
  now.mockReturnValue(new Promise((resolve) => setTimeout(resolve, 20_000, READ)));
  await wait(60_000);
  expect(now.mock.calls.length).toBe(often + 1);
  expect(heard.at(-1)).toEqual({ read: READ, atWork: null });
});

it('looks again for as long as the page is awaited', async () => {
  now.mockResolvedValue({ ...READ, awaited: true });
  begin().look();
  await wait(10_000);
  const often = now.mock.calls.length;
  now.mockResolvedValue(READ);
  await wait(60_000);
  expect(now.mock.calls.length).toBe(often + 1);
  expect(heard.at(-1)).toEqual({ read: READ, atWork: null });
});
