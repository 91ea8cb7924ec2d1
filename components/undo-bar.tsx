import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

interface Props {
  /** Name of what was deleted last. */
  name: string;
  onUndo: () => void;
  onClose: () => void;
}

/** Offers to take a deletion back, for as long as the reader wants. The focus comes here: its row is gone. */
export const UndoBar = ({ name, onUndo, onClose }: Props) => {
  const { t } = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [name]);
  return (
    <div class="undo">
      <span role="status">{t('collectionDeleted', name)}</span>
      <button type="button" class="button" ref={undo} onClick={onUndo}>{t('collectionUndo')}</button>
      <button type="button" class="link" onClick={onClose}>{t('collectionUndoClose')}</button>
    </div>
  );
};
