import { render, type ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { Speaking } from '../../components/words';
import { localeFor, translator, type MessageKey } from '../i18n';

/** Puts a view on an extension page, in the browser's language. */
export const showPage = (title: MessageKey, view: ComponentChild): void => {
  const locale = localeFor(browser.i18n.getUILanguage());
  const t = translator(locale);
  document.documentElement.lang = locale;
  document.title = t(title);
  const place = document.querySelector('#page');
  if (place) render(<Speaking.Provider value={{ locale, t }}>{view}</Speaking.Provider>, place);
};
