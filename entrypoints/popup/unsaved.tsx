import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { ReadNow } from '../../lib/messages';
import { keepTab, PATIENCE } from './reader';

/** Says what was read on the page at hand, and keeps it at a press; the popup then shows the report in its place. */
export const Unsaved = ({ tabId, read }: { tabId: number; read: ReadNow }) => {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'saving' | 'failed'>('ready');
  useEffect(() => {
    if (state !== 'saving') return undefined;
    const patience = setTimeout(() => setState('failed'), PATIENCE);
    return () => clearTimeout(patience);
  }, [state]);
  const save = () => {
    setState('saving');
    void keepTab(tabId).then((heard) => heard || setState('failed'));
  };
  return (
    <Notice heads title={t('unsavedTitle')}>
      {read.title !== null && <p class="unsaved-title" lang="zh-CN">{read.title}</p>}
      <p>{read.differs > 0 ? t('unsavedFiguresDiffer', read.figures, read.differs) : t('unsavedFigures', read.figures)}</p>
      <button type="button" class="button primary" disabled={state === 'saving'} onClick={save}>{t('unsavedSave')}</button>
      <p class="aside" role="status">{state === 'ready' ? '' : t(state === 'saving' ? 'unsavedSaving' : 'errorNotSaved')}</p>
    </Notice>
  );
};
