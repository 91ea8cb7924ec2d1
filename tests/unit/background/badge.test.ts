import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../lib/background/badge';
import type { SaveOutcome } from '../../../lib/messages';
import type { PageNote } from '../../../lib/model';

const saved = (figures: number, differs = 0): SaveOutcome => ({ ok: true, reportId: 'a', status: 'new', figures, differs });
const shown = async (outcome: SaveOutcome, notes: PageNote[] = []) => {
  await showBadge(7, outcome, notes);
  const of = { tabId: 7 };
  return { text: await browser.action.getBadgeText(of), colour: await browser.action.getBadgeBackgroundColor(of), title: await browser.action.getTitle(of) };
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
});
afterEach(() => vi.restoreAllMocks());

describe('showBadge', () => {
  it('counts figures up to what fits', async () => {
    expect(await shown(saved(0))).toMatchObject({ text: '0' });
    expect(await shown(saved(999))).toMatchObject({ text: '999', title: '对标：本页有 999 个数字' });
    expect(await shown(saved(1000))).toMatchObject({ text: '999+', title: '对标：本页有 1,000 个数字' });
  });

  it('has another colour and says so when checks differ', async () => {
    const [plain, differing] = [await shown(saved(34)), await shown(saved(34, 2))];
    expect(differing.title).toBe('对标：本页有 34 个数字，2 处勾稽核对不符');
    expect(differing.colour).not.toEqual(plain.colour);
  });

  it('says of a page that is awaited how many figures are kept of it, whatever it says so far', async () => {
    expect(await shown({ ok: true, reportId: 'a', status: 'awaited', figures: 24, differs: 1 }, [{ kind: 'first-figures', found: 25_016 }])).toMatchObject({ text: '24', title: '对标：本页已保存 24 个数字；网页可能尚未加载完' });
  });

  it('says how many figures the page has where the first alone are kept, and that of checks', async () => {
    const cut: PageNote = { kind: 'first-figures', found: 25_016 };
    expect((await shown(saved(20_000), [cut])).title).toBe('对标：本页有 25,016 个数字（只保存和对照前 20,000 个数字）');
    expect((await shown(saved(20_000, 3), [cut, { kind: 'first-checks', found: 20_001 }])).title).toBe('对标：本页有 25,016 个数字，3 处勾稽核对不符（只保存和对照前 20,000 个数字）（只保存前 20,000 处勾稽核对）');
    expect((await shown({ ok: true, reportId: 'a', status: 'unsaved', figures: 20_000, differs: 0 }, [cut])).title).toContain('25,016 个数字，尚未保存');
    expect((await shown(saved(5), [{ kind: 'page-of', page: 1, of: 2 }])).title).toBe('对标：本页有 5 个数字');
  });

  it('gives every failure a sentence of its own', async () => {
    const titles: string[] = [];
    for (const error of ['database', 'full', 'invalid'] as const) {
      const { text, title } = await shown({ ok: false, error });
      expect(text).toBe('!');
      titles.push(title);
    }
    expect(new Set(titles).size).toBe(3);
  });

  it('concerns one tab, and a tab that was closed is no failure', async () => {
    await showBadge(7, saved(3));
    expect(await browser.action.getBadgeText({ tabId: 8 })).toBe('');
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(showBadge(7, saved(3))).resolves.toBeUndefined();
  });
});
