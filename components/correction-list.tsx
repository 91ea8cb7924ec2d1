import { useRef } from 'preact/hooks';
import type { Correction } from '../lib/records';
import { correctionWords, inListOrder } from '../lib/view/corrections';
import { useWords } from './words';

interface Props {
  corrections: readonly Correction[];
  onTakeBack: (id: string) => void;
}

type ItemProps = Pick<Props, 'onTakeBack'> & { correction: Correction };

const Item = ({ correction, onTakeBack }: ItemProps) => {
  const { t, locale } = useWords();
  const { name, decided, details, lost } = correctionWords(correction, locale, t);
  return (
    <li class="correction">
      <div>
        <span class="correction-name">{name}</span>
        <span class="aside">{[decided, ...details.slice(0, 1)].join(t('correctionMark'))}</span>
        {details.slice(1).map((detail) => <span class="aside" key={detail}>{detail}</span>)}
        {lost && (
          <>
            <span class="aside aside-doubt">{lost.reason}</span>
            <q class="correction-quote" lang="zh">
              {lost.around.prefix}<b>{lost.around.quote}</b>{lost.around.suffix}
            </q>
          </>
        )}
      </div>
      <button type="button" class="link" aria-label={t('correctionTakeBackOf', name)} onClick={() => onTakeBack(correction.id)}>{t('cardTakeBack')}</button>
    </li>
  );
};

/** What the reader decided of a report's figures, each to be taken back; those that have lost their place with the reason. */
export const CorrectionList = ({ corrections, onTakeBack }: Props) => {
  const { t } = useWords();
  const lost = corrections.filter((one) => one.lost !== null).length;
  // Once open it stays so: it must not close under the hand of a reader who takes one back after the other.
  const open = useRef(false);
  open.current ||= lost > 0;
  if (corrections.length === 0) return null;
  return (
    <details class="corrections" open={open.current}>
      <summary>
        <h2 class="corrections-heading">{t('corrections', corrections.length)}</h2>
        {lost > 0 && <span class="corrections-lost">{t('correctionsLost', lost)}</span>}
      </summary>
      <ul class="plain-list">
        {inListOrder(corrections).map((one) => <Item key={one.id} correction={one} onTakeBack={onTakeBack} />)}
      </ul>
    </details>
  );
};
