import { useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import type { Contents } from '../store';
import { exportCsv } from './download';

/** Exports what it is given and says in a sentence what became of it. */
export function useExport(): { said: string; save: (contents: Promise<Contents[]>) => Promise<void> } {
  const { t, locale } = useWords();
  const [said, say] = useState('');
  const save = async (contents: Promise<Contents[]>) => {
    try {
      say(t(exportCsv(await contents, locale) ? 'exportDone' : 'exportNothing'));
    } catch {
      say(t('errorDatabase'));
    }
  };
  return { said, save };
}
