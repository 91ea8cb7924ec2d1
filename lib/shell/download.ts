import { csvFileName, tidyCsv } from '../export';
import type { Locale } from '../i18n';
import type { Contents } from '../records';

/** How long the browser gets to fetch the blob it was given. */
const MINUTE = 60_000;

/** Hands a file to the browser's own saving; asks for no permission. */
const download = (name: string, text: string, type: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE);
};

/** Saves reports as one CSV file and tells whether there was anything to save. */
export const exportCsv = (contents: Contents[], locale: Locale, now = new Date()): boolean => {
  if (contents.every(({ observations }) => observations.length === 0)) return false;
  download(csvFileName(contents, now), tidyCsv(contents, locale), 'text/csv;charset=utf-8');
  return true;
};
