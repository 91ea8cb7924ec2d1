import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Waiting } from '../../../components/waiting';
import { Speaking } from '../../../components/words';
import { translator } from '../../../lib/i18n';

const t = translator('zh-CN');

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('says nothing of a short wait, and why a long one may take long', async () => {
  render(<Speaking.Provider value={{ locale: 'zh-CN', t }}><Waiting /></Speaking.Provider>, document.body);
  await vi.advanceTimersByTimeAsync(500);
  expect(document.body.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(1500);
  expect(document.body.textContent).toBe(t('collectionWaiting'));
});
