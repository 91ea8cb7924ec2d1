import type { Locale, Translate } from '../i18n';
import type { Reading } from '../model';
import type { FlatText } from '../text';

/** A page as it was read: what its figures mean and where they stand. */
export interface Article {
  reading: Reading;
  flat: FlatText;
}

/** How a page is read; null where it has no article. */
export type ReadPage = (doc: Document) => Article | null;

/** The interface's language and its texts. */
export interface Words {
  locale: Locale;
  t: Translate;
}
