import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n';
import type { Decision } from '../../lib/records';
import { useWords } from '../words';

interface ActionsProps {
  /** Whether the reader confirmed the figure already. */
  confirmed: boolean;
  onCorrect: () => void;
  onDecide: (decision: Decision) => void;
  /** Copies the figure as a citation; whether that came about. */
  onCopy: () => boolean;
}

/** What may be done with the figure, as quiet buttons under it. */
export const Actions = ({ confirmed, onCorrect, onDecide, onCopy }: ActionsProps) => {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copyWords: MessageKey = copied === null ? 'cardCopy' : copied ? 'cardCopied' : 'cardNotCopied';
  return (
    <div class="actions" role="group" aria-label={t('cardActions')}>
      <button type="button" class="quiet correct" title={t('cardCorrectTitle')} onClick={onCorrect}>
        {t('cardCorrect')}
      </button>
      <button type="button" class="quiet confirm" title={t('cardConfirmTitle')} aria-pressed={confirmed} onClick={() => confirmed || onDecide({ kind: 'confirmed' })}>
        {t('cardConfirm')}
      </button>
      <button type="button" class="quiet reject" title={t('cardRejectTitle')} onClick={() => onDecide({ kind: 'rejected' })}>
        {t('cardReject')}
      </button>
      <button type="button" class="quiet copy" onClick={() => setCopied(onCopy())}>
        {t(copyWords)}
      </button>
    </div>
  );
};
