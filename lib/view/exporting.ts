import type { Locale, Translate } from '../i18n';
import { numberFormat } from './intl';

/** How far an export has come, and what became of it. */
export type Exporting =
  | { state: 'idle' }
  | { state: 'working'; done: number; all: number }
  | { state: 'saved'; name: string; size: number }
  | { state: 'nothing' | 'cancelled' | 'failed' };

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A file's size in a few digits: 812 byte, 34 kB, 2.1 MB. */
export const formatSize = (bytes: number, locale: Locale): string => {
  const step = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const format = numberFormat(locale, { style: 'unit', unit: UNITS[step], unitDisplay: 'short', maximumSignificantDigits: 2 });
  return format.format(bytes / 1000 ** step);
};

const EXPORT = { working: 'exportProgress', saved: 'exportSaved', failed: 'exportFailed' } as const;
const BACKUP = { working: 'backupProgress', saved: 'backupSaved', failed: 'backupFailed' } as const;

const inWords = (words: typeof EXPORT | typeof BACKUP) => (exporting: Exporting, locale: Locale, t: Translate): string => {
  switch (exporting.state) {
    case 'idle': return '';
    case 'working': return t(words.working, exporting.done, exporting.all);
    case 'saved': return t(words.saved, exporting.name, formatSize(exporting.size, locale));
    case 'nothing': return t('exportNothing');
    case 'cancelled': return t('exportCancelled');
    case 'failed': return t(words.failed);
  }
};

/** An export in one sentence; empty while there is none. */
export const exportingInWords = inWords(EXPORT);

/** A backup in one sentence; empty while there is none. */
export const backingUpInWords = inWords(BACKUP);
