import { useWords } from './words';

interface Props {
  count: number;
  onDelete: () => void;
  onClear: () => void;
}

/** How many reports are selected, and what can be done to all of them. */
export const SelectionBar = ({ count, onDelete, onClear }: Props) => {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <div class="selection">
      <span class="selection-count">{t('collectionSelected', count)}</span>
      <button type="button" class="link" onClick={onDelete}>{t('collectionDeleteSelected')}</button>
      <button type="button" class="link" onClick={onClear}>{t('collectionSelectNone')}</button>
    </div>
  );
};
