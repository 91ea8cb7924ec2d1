import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { exportingInWords, type Exporting } from '../view/exporting';
import { exportable, exportReports, type Wanted } from './export';

/** Exports what it is told, one file at a time, and says how that goes. What is under way ends with the view. */
export function useExport() {
  const { t, locale } = useWords();
  const [exporting, setExporting] = useState<Exporting>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const cancel = () => running.current?.abort();
  useEffect(() => cancel, []);
  const save = async (wanted: () => Wanted | Promise<Wanted>) => {
    cancel();
    const own = new AbortController();
    running.current = own;
    // Of an export that another has taken the place of, nothing more is said.
    const say = (next: Exporting) => void (running.current === own && setExporting(next));
    say({ state: 'working', done: 0, all: 0 });
    try {
      const given = await wanted();
      const all = exportable(given.reports, given.format).length;
      say({ state: 'working', done: 0, all });
      const saved = await exportReports(given, { signal: own.signal, onProgress: (done) => say({ state: 'working', done, all }) });
      say(saved ? { state: 'saved', ...saved } : { state: 'nothing' });
    } catch (error) {
      if (!own.signal.aborted) console.error('Duibiao could not export.', error);
      say({ state: own.signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return {
    exporting,
    /** The same in a sentence. */
    said: exportingInWords(exporting, locale, t),
    /** Exports; settles when it is done, cancelled or failed, and never rejects. */
    save,
    cancel,
    /** Forgets what became of the last export. */
    forget: () => setExporting((now) => (now.state === 'working' ? now : { state: 'idle' })),
  };
}
