import en from '../public/_locales/en/messages.json';
import zh from '../public/_locales/zh_CN/messages.json';
import { numberFormat } from './view/intl';

export type Locale = 'zh-CN' | 'en';
export type MessageKey = keyof typeof zh & keyof typeof en;
/**
 * Gives the text of a key with `$1`, `$2`… replaced by the arguments. A number is written as the language writes counts: 1,500. What
 * is no count, as a year or a line, is given as a string. `{$1|report|reports}` is the word that fits that count.
 */
export type Translate = (key: MessageKey, ...args: (string | number)[]) => string;

const texts: Record<Locale, Record<MessageKey, { message: string }>> = { 'zh-CN': zh, en };

/** An argument, or the word that fits a count. */
const PARTS = /\{\$(\d)\|([^{|}]*)\|([^{}]*)\}|\$(\d)/g;

/** The interface's language for a browser's language tag: Chinese for any Chinese, English otherwise. */
export const localeFor = (languageTag: string): Locale => (/^zh\b/i.test(languageTag) ? 'zh-CN' : 'en');

/** The texts of one language. The manifest's own strings stand in the same files, so there is one source. */
export const translator =
  (locale: Locale): Translate =>
  (key, ...args) =>
    texts[locale][key].message.replace(PARTS, (_, counted: string | undefined, one: string, other: string, n: string) => {
      const arg = args[Number(counted ?? n) - 1] ?? '';
      if (counted !== undefined) return arg === 1 ? one : other;
      return typeof arg === 'number' ? numberFormat(locale, {}).format(arg) : arg;
    });
