import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { injectReader, READER } from '../../../lib/background/inject';

const target = { tabId: 7, frameIds: [0] };
const insertCSS = () => vi.spyOn(browser.scripting, 'insertCSS');
const executeScript = () => vi.spyOn(browser.scripting, 'executeScript');

beforeEach(() => {
  insertCSS().mockResolvedValue();
  executeScript().mockResolvedValue([{ frameId: 0, documentId: 'd', result: 3 }]);
});
afterEach(() => vi.restoreAllMocks());

describe('injectReader', () => {
  it('injects marks and reader into a frame and tells how many figures were found', async () => {
    expect(await injectReader(7, 0, false)).toEqual({ ok: true, figures: 3 });
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith({ target, files: [READER.marks] });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target, files: [READER.script] });
  });

  it('reads the frame that holds the article', async () => {
    await injectReader(7, 3, false);
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7, frameIds: [3] }, files: [READER.script] });
  });

  it('tells the reader first that a person asked', async () => {
    expect(await injectReader(7, 0, true)).toEqual({ ok: true, figures: 3 });
    const [[first], [second]] = executeScript().mock.calls as unknown as [[{ func: () => unknown }], [unknown]];
    first.func();
    expect((globalThis as { duibiaoAsked?: boolean }).duibiaoAsked).toBe(true);
    expect(second).toEqual({ target, files: [READER.script] });
  });

  it.each([[[{ frameId: 0, result: null }]], [[{ frameId: 0, error: 'thrown' }]], [[]]])('says that there was no article: %o', async (results) => {
    executeScript().mockResolvedValue(results as never);
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-article' });
  });

  it('tells a page that may not be read from a tab that is gone', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    insertCSS().mockRejectedValue(new Error('Cannot access contents of the page'));
    vi.spyOn(browser.tabs, 'get').mockResolvedValueOnce({ id: 7 } as never).mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-access' });
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-tab' });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it.skipIf(!existsSync('entrypoints/reader.content'))('names the script after its entrypoint and the style sheet that is there', () => {
    expect(READER.script).toBe('/content-scripts/reader.js');
    expect(existsSync(`public${READER.marks}`)).toBe(true);
  });
});
