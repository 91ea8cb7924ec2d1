import type { Check } from '../lib/model';
import type { StoredObservation } from '../lib/records';
import { checkSentence } from '../lib/view/checks';
import { useWords } from './words';

interface Props {
  checks: readonly Check[];
  figures: readonly StoredObservation[];
  onShow?: ((index: number) => void) | undefined;
  /** Unfolded from the start. */
  open?: boolean;
}

/**
 * The checks that differ, each with the report's own arithmetic; nothing where all hold. One line at first
 * where the figures would be pushed off the popup.
 */
export const CheckList = ({ checks, figures, onShow, open = false }: Props) => {
  const { t, locale } = useWords();
  const differing = checks.flatMap((check) => {
    const words = check.verdict === 'differs' ? checkSentence(check, figures, locale, t) : null;
    return words ? [{ ...words, total: check.total }] : [];
  });
  if (differing.length === 0) return null;
  return (
    <details class="checks" open={open}>
      <summary>
        <span class="checks-sign" aria-hidden="true">≠</span>
        <h2 class="checks-heading">{t('checksDiffering', differing.length)}</h2>
      </summary>
      <ul class="plain-list">
        {differing.map(({ name, sentence, total }) => (
          <li class="check" key={total}>
            {onShow ? (
              <button type="button" class="figure-link" onClick={() => onShow(total)}>{name}</button>
            ) : (
              <span>{name}</span>
            )}
            <span class="check-sentence">{sentence}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
