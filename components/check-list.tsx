import type { Check, Observation } from '../lib/model';
import { checkSentence } from '../lib/view/checks';
import { useWords } from './words';

interface Props {
  checks: readonly Check[];
  figures: readonly Observation[];
  onShow?: ((index: number) => void) | undefined;
}

/** More than these are folded away, or they would push the figures off the popup. */
const FEW = 2;

/** The checks that differ, each with the report's own arithmetic; nothing where all hold. */
export const CheckList = ({ checks, figures, onShow }: Props) => {
  const { t, locale } = useWords();
  const differing = checks.flatMap((check) => {
    const words = check.verdict === 'differs' ? checkSentence(check, figures, locale, t) : null;
    return words ? [{ ...words, total: check.total }] : [];
  });
  if (differing.length === 0) return null;
  return (
    <details class="checks" open={differing.length <= FEW}>
      <summary><h2 class="checks-heading">{t('checksDiffering')}</h2></summary>
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
