import { Component, render, type ComponentChild } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { drawEveryWord } from '../../components/every-word';
import { Notice } from '../../components/notice';
import { Speaking, useWords } from '../../components/words';
import { translator, type MessageKey } from '../i18n';
import { localeBy } from '../language';
import { useSettings } from './use-settings';

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

/** Speaks the chosen language in the chosen colours, and changes with either at once. Nothing is shown until they are known. */
const Chosen = ({ title, children }: { title: MessageKey; children: ComponentChild }) => {
  const settings = useSettings();
  const locale = settings && localeBy(settings);
  const words = useMemo(() => locale && { locale, t: translator(locale) }, [locale]);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    if (settings) root.dataset['theme'] = settings.theme;
    if (!words) return;
    root.lang = words.locale;
    document.title = words.t(title);
  }, [settings?.theme, words, title]);
  return words ? <Speaking.Provider value={words}><Boundary>{children}</Boundary></Speaking.Provider> : null;
};

/** Puts a view on an extension page, in the language and colours of the reader's choice. */
export const showPage = (title: MessageKey, view: ComponentChild): void => {
  drawEveryWord();
  const place = document.querySelector('#page');
  if (place) render(<Chosen title={title}>{view}</Chosen>, place);
};
