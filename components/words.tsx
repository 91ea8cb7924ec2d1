import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { translator, type Locale, type Translate } from '../lib/i18n';

interface Words {
  t: Translate;
  locale: Locale;
}

/** The interface's language, given once at the top of a page. */
export const Speaking = createContext<Words>({ t: translator('zh-CN'), locale: 'zh-CN' });

/** Texts and number formats of the interface's language. */
export const useWords = (): Words => useContext(Speaking);
