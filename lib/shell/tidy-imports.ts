import { discardLeftovers } from '../store';
import { holdImport } from './import-lock';

/** Removes what a window that was closed while it imported left beside the collection. Not while one imports. Never rejects. */
export const tidyImports = async (): Promise<void> => {
  try {
    const release = await holdImport();
    if (release) await discardLeftovers().finally(release);
  } catch {
    // It waits for the next time.
  }
};
