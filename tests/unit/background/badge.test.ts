import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../lib/background/badge';
import type { SaveOutcome } from '../../../lib/messages';

const saved = (figures: number, differs = 0): SaveOutcome => ({ ok: true, reportId: 'a', status: 'new', figures, differs });
const shown = async (outcome: SaveOutcome) => {
  await showBadge(7, outcome);
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
    expect(await shown(saved(1000))).toMatchObject({ text: '999+', title: '对标：本页有 1000 个数字' });
  });

  it('has another colour and says so when checks differ', async () => {
    const [plain, differing] = [await shown(saved(34)), await shown(saved(34, 2))];
    expect(differing.title).toBe('对标：本页有 34 个数字，2 处勾稽核对不符');
    expect(differing.colour).not.toEqual(plain.colour);
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
