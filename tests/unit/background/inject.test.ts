import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { injectReader, insertMarks } from '../../../lib/background/inject';
import { READER } from '../../../lib/background/reader-files';

const target = { tabId: 7, frameIds: [0] };
const report = { id: 7, url: 'http://www.hengyang.gov.cn/report.html' } as never;
const insertCSS = () => vi.spyOn(browser.scripting, 'insertCSS');
const executeScript = () => vi.spyOn(browser.scripting, 'executeScript');
/** What follows the first call of an injection goes to the document that one came to. */
const followed = { tabId: 7, documentIds: ['d'] };
/** The parts of the reader, one call each, as they are injected into a target. */
const parts = (into: object): unknown[] => READER.parts.map((part, index) => [{ target: index === 0 ? into : followed, files: [part] }]);

beforeEach(() => {
  // What the parts before the reader give back is nothing to anybody.
  executeScript().mockImplementation(({ files }) => Promise.resolve([{ frameId: 0, documentId: 'd', result: files?.[0] === READER.parts.at(-1) ? 3 : 7 }]));
  vi.spyOn(browser.tabs, 'get').mockResolvedValue(report);
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
});
afterEach(() => vi.restoreAllMocks());

describe('injectReader', () => {
  it('injects the reader into a frame, without the style sheet of its marks, and tells how many figures were found', async () => {
    const styled = insertCSS();
    expect(await injectReader(7, 0, false)).toEqual({ ok: true, figures: 3 });
    expect(styled).not.toHaveBeenCalled();
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual(parts(target));
  });

  it('injects a part once the one before it has run', async () => {
    const ends: (() => void)[] = [];
    const running = executeScript().mockImplementation(() => new Promise((resolve) => ends.push(() => resolve([{ frameId: 0, documentId: 'd', result: 3 } as never]))));
    const injecting = injectReader(7, 0, false);
    for (let begun = 1; begun <= READER.parts.length; begun += 1) {
      await vi.waitFor(() => expect(ends).toHaveLength(begun), 30_000);
      expect(running).toHaveBeenCalledTimes(begun);
      ends.at(-1)!();
    }
    expect(await injecting).toEqual({ ok: true, figures: 3 });
  });

  it('joins a reading that is under way in that frame instead of ending it', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValueOnce({ title: null, figures: 5, differs: 0, notes: [], awaited: false }).mockResolvedValueOnce('too-long');
    expect(await injectReader(7, 3, true)).toEqual({ ok: true, figures: 5 });
    expect(await injectReader(7, 3, false)).toEqual({ ok: false, error: 'too-long' });
    expect(ask.mock.calls).toEqual([true, false].map((asked) => [7, { type: 'join-reading', asked }, { frameId: 3 }]));
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 5, { figures: 5 }])('begins anew where the one that is there answers %o', async (answer) => {
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(answer);
    expect(await injectReader(7, 0, false)).toEqual({ ok: true, figures: 3 });
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual(parts(target));
  });

  it('reads the frame that holds the article', async () => {
    await injectReader(7, 3, false);
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual(parts({ tabId: 7, frameIds: [3] }));
  });

  it('tells the reader first that a person asked', async () => {
    expect(await injectReader(7, 0, true)).toEqual({ ok: true, figures: 3 });
    const [[first], ...others] = executeScript().mock.calls as unknown as [[{ func: () => unknown }], ...unknown[]];
    first.func();
    expect((globalThis as { duibiaoAsked?: boolean }).duibiaoAsked).toBe(true);
    expect(others).toEqual(READER.parts.map((part) => [{ target: followed, files: [part] }]));
  });

  it('goes by the frame where the browser does not say which document it came to', async () => {
    executeScript().mockResolvedValue([{ frameId: 0, result: 3 } as never]);
    expect(await injectReader(7, 0, false)).toEqual({ ok: true, figures: 3 });
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual(READER.parts.map((part) => [{ target, files: [part] }]));
  });

  it('injects once for all who wish it meanwhile, by frame, and anew for who wishes it later', async () => {
    const wishes = [injectReader(7, 0, true), injectReader(7, 0, true), injectReader(7, 0, false), injectReader(7, 3, true)];
    expect(await Promise.all(wishes)).toEqual(wishes.map(() => ({ ok: true, figures: 3 })));
    expect(executeScript()).toHaveBeenCalledTimes(2 * (1 + READER.parts.length));
    await injectReader(7, 0, true);
    expect(executeScript()).toHaveBeenCalledTimes(3 * (1 + READER.parts.length));
  });

  it('does not have the next page wait for a reading that the browser keeps with the page that was left', async () => {
    const follow = vi.spyOn(browser.tabs.onUpdated, 'addListener');
    executeScript().mockImplementationOnce(() => new Promise(() => undefined));
    void injectReader(9, 0, false);
    await vi.waitFor(() => expect(executeScript()).toHaveBeenCalledTimes(1), 30_000);
    for (const [tab, status] of [[8, 'loading'], [9, 'complete'], [9, 'loading']] as const) for (const [heard] of follow.mock.calls) heard(tab, { status }, report);
    expect(await injectReader(9, 0, false)).toEqual({ ok: true, figures: 3 });
  });

  it('reads once more for a person where nobody had asked and it was no report, once for all who ask', async () => {
    let said = false;
    executeScript().mockImplementation(({ files }) => {
      said ||= !files;
      return Promise.resolve([{ frameId: 0, documentId: 'd', result: said ? 3 : null }]);
    });
    const wishes = [injectReader(7, 0, false), injectReader(7, 0, true), injectReader(7, 0, false), injectReader(7, 0, true)];
    const [none, read] = [{ ok: false, error: 'no-article' }, { ok: true, figures: 3 }];
    expect(await Promise.all(wishes)).toEqual([none, read, none, read]);
    expect(executeScript()).toHaveBeenCalledTimes(READER.parts.length + 1 + READER.parts.length);
  });

  it('reads once more where the page was loaded anew meanwhile', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript().mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    expect(await injectReader(7, 0, false)).toEqual({ ok: true, figures: 3 });
    expect(warn).not.toHaveBeenCalled();
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual([parts(target)[0], ...parts(target)]);
  });

  it('says that the page is gone where another is shown, and reads that no more', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript().mockRejectedValue(new Error('No document with id d in tab with id 7'));
    vi.spyOn(browser.tabs, 'get').mockResolvedValueOnce(report).mockResolvedValueOnce({ id: 7, url: 'http://www.hengyang.gov.cn/news.html' } as never);
    expect(await injectReader(7, 0, true)).toEqual({ ok: false, error: 'no-tab' });
    expect(executeScript()).toHaveBeenCalledTimes(1);
  });

  it.each([[[{ frameId: 0, result: null }]], [[{ frameId: 0, error: 'thrown' }]], [[]]])('says that there was no article: %o', async (results) => {
    executeScript().mockResolvedValue(results as never);
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-article' });
  });

  it('tells a page that may not be read, or not any more, from a tab that is gone', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    executeScript().mockRejectedValue(new Error('Cannot access contents of the page'));
    const get = vi.spyOn(browser.tabs, 'get');
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-access' });
    get.mockResolvedValueOnce(report).mockResolvedValueOnce({ id: 7 } as never);
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-access' });
    get.mockResolvedValueOnce(report).mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect(await injectReader(7, 0, false)).toEqual({ ok: false, error: 'no-tab' });
    // The first part, twice where its address is still shown, and no other.
    expect(vi.mocked(browser.scripting.executeScript).mock.calls).toEqual(Array.from({ length: 4 }, () => parts(target)[0]));
  });

  it('names the scripts after their entrypoints and the style sheet that is there', () => {
    for (const part of READER.parts) {
      const name = part.replace(/^\/content-scripts\/(.+)\.js$/, '$1.content/index.ts').replace(/^\/(.+)\.js$/, '$1.ts');
      expect(existsSync(`entrypoints/${name}`), name).toBe(true);
    }
    expect(existsSync(`public${READER.marks}`)).toBe(true);
  });
});

describe('insertMarks', () => {
  it('gives one frame the style sheet, and says where the browser refuses', async () => {
    const insert = insertCSS().mockResolvedValueOnce().mockRejectedValueOnce(new Error('No tab with id: 7'));
    expect([await insertMarks(7, 3), await insertMarks(7, 3)]).toEqual([true, false]);
    expect(insert).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [3] }, files: [READER.marks] });
  });
});
