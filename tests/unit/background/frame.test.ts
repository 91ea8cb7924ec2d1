import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { frameToRead } from '../../../lib/background/frame';

type Probe = { func: () => number };
const executeScript = () => vi.spyOn(browser.scripting, 'executeScript');
const found = (...frames: [number, unknown][]) => executeScript().mockResolvedValue(frames.map(([frameId, result]) => ({ frameId, result })) as never);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('frameToRead', () => {
  it.each<[string, number, [number, unknown][]]>([
    ['the page where it says most', 0, [[0, 90], [4, 12]]],
    ['the page where a frame says as much', 0, [[4, 12], [0, 12]]],
    ['the frame where it says more', 4, [[0, 2], [3, 0], [4, 60]]],
    ['the page where no frame answers', 0, [[0, null]]],
  ])('is %s', async (_, frame, frames) => {
    found(...frames);
    expect(await frameToRead(7)).toBe(frame);
  });

  it('is the page where the tab may not be read', async () => {
    executeScript().mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await frameToRead(7)).toBe(0);
  });

  it('counts sentences, and none in a frame of another site', async () => {
    found([0, 1]);
    await frameToRead(7);
    const { func } = executeScript().mock.calls[0]![0] as unknown as Probe;
    vi.stubGlobal('document', { body: { textContent: '一件。二件；三件。' } });
    vi.stubGlobal('top', { document: { URL: 'http://www.gov.cn/' } });
    expect(func()).toBe(3);
    vi.stubGlobal('top', Object.defineProperty({}, 'document', { get: () => { throw new Error('cross-origin'); } }));
    expect(func()).toBe(0);
  });
});
