import { BackupSection } from '../../components/backup/backup-section';
import { StorageSection } from '../../components/backup/storage-section';
import { useBackup } from '../../lib/shell/use-backup';
import { useLastBackup } from '../../lib/shell/use-last-backup';
import { useStorage } from '../../lib/shell/use-storage';
import { Restore } from './restore';

/** Backing the collection up, restoring it, and how safely it is kept. */
export const Backup = ({ count }: { count: number }) => {
  const { backup, start, cancel } = useBackup();
  const last = useLastBackup();
  const { storage, ask } = useStorage(count);
  return (
    <div class="backup">
      <BackupSection backup={backup} at={last?.at} fresh={last?.fresh ?? 0} isEmpty={count === 0} onStart={() => start(count)} onCancel={cancel} />
      <Restore />
      {storage && <StorageSection {...storage} onAsk={ask} />}
    </div>
  );
};
