import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';

export type Locale = 'zh-CN' | 'en';
export type MessageKey = keyof typeof zh & keyof typeof en;
/** Gives the text of a key with `$1`, `$2`… replaced by the arguments. */
export type Translate = (key: MessageKey, ...args: (string | number)[]) => string;

const texts: Record<Locale, Record<MessageKey, { message: string }>> = { 'zh-CN': zh, en };

/** The interface's language for a browser's language tag: Chinese for any Chinese, English otherwise. */
export const localeFor = (languageTag: string): Locale => (/^zh\b/i.test(languageTag) ? 'zh-CN' : 'en');

/** The texts of one language. The manifest's own strings stand in the same files, so there is one source. */
export const translator =
  (locale: Locale): Translate =>
  (key, ...args) =>
    texts[locale][key].message.replace(/\$(\d)/g, (_, n: string) => String(args[Number(n) - 1] ?? ''));
