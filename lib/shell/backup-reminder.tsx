import { Reminder } from '../../components/backup/reminder';
import { useLastBackup } from './use-last-backup';

/** The reminder of a backup where one is due, else nothing. */
export const BackupReminder = ({ onGo }: { onGo: () => void }) => {
  const last = useLastBackup();
  return last?.isDue ? <Reminder fresh={last.fresh} isFirst={last.at === null} onGo={onGo} onLater={last.later} /> : null;
};
