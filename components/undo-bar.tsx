import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  /** What was deleted last, in a sentence. */
  said: string;
  /** How many deletions can be taken back, one after the other. */
  turns: number;
  onUndo: () => void;
  onClose: () => void;
}

/** Offers to take a deletion back, for as long as the reader wants. The focus comes here: its row is gone. */
export const UndoBar = ({ said, turns, onUndo, onClose }: Props) => {
  const { t } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [said, turns]);
  return (
    <div class="undo">
      <span role="status" id="undo-said">{said}</span>
      <button type="button" class="button" ref={undo} aria-describedby="undo-said" onClick={onUndo}>{t('collectionUndo')}</button>
      <button type="button" class="link" onClick={onClose}>{t('collectionUndoClose')}</button>
    </div>
  );
};
