import { useWords } from './words';

interface Props {
  /** Keys of the other pages that tell this report. */
  pages: readonly string[];
  /** The key among them of the page at hand; null where another or none is. */
  here: string | null;
  /** The address the report was found at first; null where there is none to open. */
  original: string | null;
  onPart: (key: string) => void;
}

/** The other pages of a report that is kept once: said at once where one of them is at hand, otherwise opened by whoever wonders. */
export const AlsoAt = ({ pages, here, original, onPart }: Props) => {
  const { t } = useWords();
  if (pages.length === 0) return null;
  return (
    <details class="also-at" open={here !== null}>
      <summary>{t('alsoAt', pages.length)}</summary>
      {here !== null && (
        <p class="aside">
          {t('alsoAtHere')}{' '}
          {original !== null && <a class="report-page" href={original} target="_blank" rel="noopener noreferrer">{t('alsoAtOriginal')}</a>}
        </p>
      )}
      <ul class="plain-list">
        {pages.map((key) => (
          <li key={key}>
            <bdi>{key}</bdi> <button type="button" class="link" onClick={() => onPart(key)}>{t('alsoAtPart')}</button>
          </li>
        ))}
      </ul>
    </details>
  );
};
