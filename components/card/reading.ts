import type { Gap, Reading } from '../../lib/model';

/** What the card needs of a reading. */
export interface CardReading extends Pick<Reading, 'observations' | 'checks'> {
  gaps: readonly Gap[];
}
