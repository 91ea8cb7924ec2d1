import { BackupSection } from '../../components/backup/backup-section';
import { StorageSection } from '../../components/backup/storage-section';
import { useBackup } from '../../lib/shell/use-backup';
import { useLive } from '../../lib/shell/live';
import { useLastBackup } from '../../lib/shell/use-last-backup';
import { useStorage } from '../../lib/shell/use-storage';
import { allResidents } from '../../lib/store';
import { Restore } from './restore';

/** Backing the collection up, restoring it, and how safely it is kept. */
export const Backup = ({ count }: { count: number }) => {
  const { backup, start, cancel } = useBackup();
  const last = useLastBackup();
  const { storage, ask } = useStorage(count);
  const residents = useLive(allResidents, 'residents');
  // What the reader said of places is to be kept too where every report was deleted.
  const isEmpty = count === 0 && !(residents.state === 'ready' && residents.value.length > 0);
  return (
    <div class="backup">
      <BackupSection backup={backup} at={last?.at} fresh={last?.fresh ?? 0} isEmpty={isEmpty} onStart={() => start(count)} onCancel={cancel} />
      <Restore />
      {storage && <StorageSection {...storage} onAsk={ask} />}
    </div>
  );
};
