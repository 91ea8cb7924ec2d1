import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Menus } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { choose, drawMenus } from '../../../lib/background/menus';
import { readFrame, readTab } from '../../../lib/background/read';
import { changeSettings } from '../../../lib/settings';
import { oneAfterAnother, ORIGIN } from './fakes';

vi.mock('../../../lib/background/read', () => ({ readFrame: vi.fn(), readTab: vi.fn() }));

let items: Menus.CreateCreatePropertiesType[];
let origins: string[];
const send = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  [items, origins] = [[], ['*://*.gov.cn/*', 'https://mirror.example/*']];
  send.mockReset().mockResolvedValue(true);
  for (const read of [readFrame, readTab]) vi.mocked(read).mockReset().mockResolvedValue({ ok: true, figures: 3 });
  vi.stubGlobal('navigator', { locks: oneAfterAnother() });
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path.slice(1));
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins }));
  vi.spyOn(browser.contextMenus, 'removeAll').mockImplementation(async () => void (items = []));
  vi.spyOn(browser.contextMenus, 'create').mockImplementation((item) => items.push(item));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(send);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the menus', () => {
  it('are drawn once however often, on pages that may be read, in the language of the reader’s choice', async () => {
    await Promise.all([drawMenus(), drawMenus()]);
    expect(items).toEqual([
      { id: 'add-selection', title: '把选中的文字存为数字', contexts: ['selection'], documentUrlPatterns: origins },
      { id: 'read-page', title: '把本页当作报告读取', contexts: ['page', 'frame'], documentUrlPatterns: origins },
      { id: 'export-all', title: '导出报告库（CSV）', contexts: ['action'] },
    ]);
    await changeSettings({ language: 'en' });
    await drawMenus();
    expect(items.at(-1)).toMatchObject({ title: 'Export the collection (CSV)' });
  });

  it('offer nothing on pages where none may be read', async () => {
    origins = [];
    await drawMenus();
    expect(items.map(({ id }) => id)).toEqual(['export-all']);
  });
});

describe('choosing from them', () => {
  it('reads the page, or the frame that was pressed on', async () => {
    await choose({ menuItemId: 'read-page', frameId: 0 }, { id: 7 });
    await choose({ menuItemId: 'read-page', frameId: 3 }, { id: 7 });
    expect([vi.mocked(readTab).mock.calls, vi.mocked(readFrame).mock.calls]).toEqual([[[7]], [[7, 3, true]]]);
  });

  it('says on the toolbar that there is nothing to read', async () => {
    vi.mocked(readTab).mockResolvedValue({ ok: false, error: 'no-article' });
    await choose({ menuItemId: 'read-page' }, { id: 7 });
    expect([await browser.action.getBadgeText({ tabId: 7 }), await browser.action.getTitle({ tabId: 7 })]).toEqual(['!', '对标：本页没有成段的文字可读。']);
  });

  it('asks the reader of that frame to save what is selected, and reads the page first where there is none', async () => {
    await choose({ menuItemId: 'add-selection', frameId: 2 }, { id: 7 });
    expect(readFrame).not.toHaveBeenCalled();
    send.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await choose({ menuItemId: 'add-selection', frameId: 2 }, { id: 7 });
    expect(vi.mocked(readFrame).mock.calls).toEqual([[7, 2, true]]);
    expect(send.mock.calls).toEqual(Array(3).fill([7, { type: 'add-selection' }, { frameId: 2 }]));
  });

  it('opens the collection to export it', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await choose({ menuItemId: 'export-all' });
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${ORIGIN}collection.html?export` });
  });
});
