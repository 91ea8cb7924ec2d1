import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';

/** Takes one file, chosen or dropped. */
export const FileDrop = ({ onFile }: { onFile: (file: File) => void }) => {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const hint = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div class={`file-drop ${isOver ? 'file-drop-over' : ''}`} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label class="file-choose">
        <span class="button">{t('restoreChoose')}</span>
        <input
          type="file" class="unseen" accept=".json,.csv,application/json,text/csv" aria-describedby={hint}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // The same file may be chosen again once it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <span id={hint} class="file-hint">{t('restoreDrop')}</span>
    </div>
  );
};
