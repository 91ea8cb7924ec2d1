import type { Reading } from '../../lib/model';

/** What the card needs of a reading. */
export type CardReading = Pick<Reading, 'observations' | 'checks'>;
