import { useEffect, useState } from 'preact/hooks';
import { countSavedSince } from '../store';
import { isDue, noteReminded, onLastBackup, readLastBackup, type LastBackup } from './last-backup';
import { useLive } from './live';

/** When the collection was last backed up and how many reports were saved since, followed as both change; null until known. */
export const useLastBackup = (): (Pick<LastBackup, 'at'> & { fresh: number; isDue: boolean; later: () => void }) | null => {
  const [last, set] = useState<LastBackup | null>(null);
  useEffect(() => {
    void readLastBackup().then(set, () => undefined);
    return onLastBackup(set);
  }, []);
  const fresh = useLive(async () => (last ? countSavedSince(last.at) : null), last?.at);
  if (!last || fresh.state !== 'ready' || fresh.value === null) return null;
  const { value } = fresh;
  return { at: last.at, fresh: value, isDue: isDue(last, value), later: () => void noteReminded(value).catch(() => undefined) };
};
