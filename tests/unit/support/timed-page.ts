import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, vi } from 'vitest';

/** Gives each test of a file an empty page whose time passes only as the test says. */
export const onTimedPage = (): void => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
    vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
};
