import { Component, render, type ComponentChild } from 'preact';
import { Notice } from '../../components/notice';
import browser from 'webextension-polyfill';
import { Speaking, useWords } from '../../components/words';
import { localeFor, translator, type MessageKey } from '../i18n';

const Failure = () => {
  const { t } = useWords();
  return (
    <main>
      <Notice heads tone="problem" title={t('errorDatabaseTitle')}><p>{t('errorView')}</p></Notice>
    </main>
  );
};

/** A view that fails leaves a sentence, not an empty page. */
class Boundary extends Component<{ children: ComponentChild }, { failed: boolean }> {
  override state = { failed: false };
  static override getDerivedStateFromError = () => ({ failed: true });
  override componentDidCatch(error: unknown): void {
    console.error('Duibiao could not show a page of its own.', error);
  }
  override render() {
    return this.state.failed ? <Failure /> : this.props.children;
  }
}

/** Puts a view on an extension page, in the browser's language. */
export const showPage = (title: MessageKey, view: ComponentChild): void => {
  const locale = localeFor(browser.i18n.getUILanguage());
  const t = translator(locale);
  document.documentElement.lang = locale;
  document.title = t(title);
  const place = document.querySelector('#page');
  if (place) render(<Speaking.Provider value={{ locale, t }}><Boundary>{view}</Boundary></Speaking.Provider>, place);
};
