import { useState } from 'preact/hooks';
import { Notes } from '../../components/notes';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { ReadNow } from '../../lib/messages';
import { keepTab } from './reader';
import { isSaved } from './use-read';

/** Says what was read on the page at hand, and keeps it at a press; the popup then shows the report in its place. */
export const Unsaved = ({ tabId, url, read }: { tabId: number; url: string; read: ReadNow }) => {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  const save = async (): Promise<void> => {
    setState('saving');
    await keepTab(tabId);
    if (!(await isSaved(url))) setState('failed');
  };
  const isBusy = state === 'saving';
  return (
    <Notice heads title={t('unsavedTitle')}>
      {read.title !== null && <p class="unsaved-title" lang="zh-CN">{read.title}</p>}
      <p>{read.differs > 0 ? t('unsavedFiguresDiffer', read.figures, read.differs) : t('unsavedFigures', read.figures)}</p>
      <Notes of={read.notes} />
      <button type="button" class="button primary" disabled={isBusy} onClick={() => void save()}>{t('unsavedSave')}</button>
      <p class="aside" role="status">{state === 'ready' ? '' : t(isBusy ? 'unsavedSaving' : 'errorNotSaved')}</p>
    </Notice>
  );
};
