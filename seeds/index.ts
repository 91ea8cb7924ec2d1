import type { SampleReport } from '../lib/model';

const files = import.meta.glob<SampleReport>('./*.json', { eager: true, import: 'default' });

/** The sample reports a new user can load: every file beside this one. */
export const samples: readonly SampleReport[] = Object.values(files);
