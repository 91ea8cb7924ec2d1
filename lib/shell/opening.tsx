import { Waiting } from '../../components/waiting';
import { useHeld } from './use-held';
import { useMending } from './use-mending';

/** Stands where something of the collection is to be, and says why it is not there yet. */
export const Opening = () => <Waiting held={useHeld()} mending={useMending()} />;
