import { allReports } from '../../../lib/store';

/** How many reports the reader saved, and how many samples stand beside them. */
export const countReports = async (): Promise<{ reports: number; samples: number }> => {
  const all = await allReports();
  const samples = all.filter(({ sample }) => sample).length;
  return { reports: all.length - samples, samples };
};
