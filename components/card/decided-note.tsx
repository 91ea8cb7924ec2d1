import type { MessageKey } from '../../lib/i18n';
import type { Decided } from '../../lib/records';
import { formatBounded } from '../../lib/view/format';
import { useWords } from '../words';

interface DecidedNoteProps {
  decided: Decided;
  onTakeBack: () => void;
}

const TERMS: Record<Decided['kind'], MessageKey> = {
  confirmed: 'decidedConfirmed',
  corrected: 'decidedCorrected',
  rejected: 'decidedRejected',
  added: 'decidedAdded',
};

/** What the reader decided of the figure, what was read before, and the way back. */
export const DecidedNote = ({ decided: { kind, read }, onTakeBack }: DecidedNoteProps) => {
  const { t, locale } = useWords();
  return (
    <p class="decided">
      <span>
        {t(TERMS[kind])}
        {kind === 'corrected' && read && (
          <span class="aside"> {t('decidedWas', formatBounded(read, locale, t))}</span>
        )}
      </span>
      <button type="button" class="quiet" onClick={onTakeBack}>
        {t('cardTakeBack')}
      </button>
    </p>
  );
};
