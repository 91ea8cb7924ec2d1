import { afterEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { localeBy } from '../../lib/language';

afterEach(() => vi.restoreAllMocks());

it('is the reader’s choice, else the browser’s', () => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-TW');
  expect((['auto', 'en', 'zh-CN'] as const).map((language) => localeBy({ language }))).toEqual(['zh-CN', 'en', 'zh-CN']);
});
