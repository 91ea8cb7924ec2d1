import { MOST } from '../lib/messages/bounds';
import type { PageNote } from '../lib/model';
import { useWords } from './words';

const Note = ({ note }: { note: PageNote }) => {
  const { t } = useWords();
  // Another version of the extension may have written notes of other kinds.
  switch (note.kind) {
    case 'page-of':
      return <p class="report-note">{note.of === null ? t('notePage', note.page) : t('notePageOf', note.page, note.of)}</p>;
    case 'other-reports':
      return <p class="report-note">{t('noteOtherReports')}<span lang="zh">{note.titles.join('；')}</span></p>;
    case 'first-figures':
      return <p class="report-note">{t('noteFirstFigures', note.found, MOST.observations)}</p>;
    case 'first-checks':
      return <p class="report-note">{t('noteFirstChecks', note.found, MOST.checks)}</p>;
    default:
      return null;
  }
};

/** What a reader should know of how whole a reading is, one line each. */
export const Notes = ({ of }: { of: readonly PageNote[] }) => <>{of.map((note) => <Note key={note.kind} note={note} />)}</>;
