import browser from 'webextension-polyfill';
import { localeFor, type Locale } from './i18n';
import type { Settings } from './settings';

/** The interface's language: what the reader chose, else the browser's. */
export const localeBy = ({ language }: Pick<Settings, 'language'>): Locale =>
  language === 'auto' ? localeFor(browser.i18n.getUILanguage()) : language;
