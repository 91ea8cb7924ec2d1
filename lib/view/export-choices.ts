import type { Format, Naming } from '../export';
import type { MessageKey } from '../i18n';

/** Which reports may be meant: all of the collection, those found, those selected, those that stand side by side, or the one whose page it is. */
export type Extent = 'all' | 'found' | 'selected' | 'shown' | 'this';

export const EXTENT_NAMES: Record<Extent, MessageKey> = {
  all: 'exportExtentAll',
  found: 'exportExtentFound',
  selected: 'exportExtentSelected',
  shown: 'exportExtentShown',
  this: 'exportThis',
};

/** Formats by name, with what they are good for. */
export const FORMAT_NAMES: Record<Format, { name: MessageKey; hint: MessageKey }> = {
  tidy: { name: 'exportFormatTidy', hint: 'exportFormatTidyHint' },
  matrix: { name: 'exportFormatMatrix', hint: 'exportFormatMatrixHint' },
  xlsx: { name: 'exportFormatXlsx', hint: 'exportFormatXlsxHint' },
  annotations: { name: 'exportFormatAnnotations', hint: 'exportFormatAnnotationsHint' },
};

export const NAMING_NAMES: Record<Naming, MessageKey> = { zh: 'languageZh', en: 'languageEn', machine: 'exportNamingMachine' };

/** Whether a format has heads and codes that can be called one way or another; annotations have their own. */
export const hasNaming = (format: Format): boolean => format !== 'annotations';
