import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Waiting } from '../../../components/waiting';
import { Speaking } from '../../../components/words';
import { translator } from '../../../lib/i18n';
import { onTimedPage } from '../support/timed-page';

const t = translator('zh-CN');

onTimedPage();

it('says nothing of a short wait, only that it waits of a longer one, and then why that may take long', async () => {
  render(<Speaking.Provider value={{ locale: 'zh-CN', t }}><Waiting held={false} mending={null} /></Speaking.Provider>, document.body);
  await vi.advanceTimersByTimeAsync(500);
  expect(document.body.textContent).toBe('');
  await vi.advanceTimersByTimeAsync(1500);
  expect(document.body.textContent).toBe(t('collectionWaitingTitle'));
  await vi.advanceTimersByTimeAsync(3000);
  expect(document.body.textContent).toBe(t('collectionWaitingTitle') + t('collectionWaiting'));
  render(<Speaking.Provider value={{ locale: 'zh-CN', t }}><Waiting held mending={null} /></Speaking.Provider>, document.body);
  await vi.advanceTimersByTimeAsync(50);
  expect(document.body.textContent).toBe(t('collectionHeldTitle') + t('collectionHeld'));
});

it('says how far the collection is brought up to date, and not that of one that another window holds', async () => {
  const show = (held: boolean): void => render(<Speaking.Provider value={{ locale: 'zh-CN', t }}><Waiting held={held} mending={{ done: 300, all: 10_000 }} /></Speaking.Provider>, document.body);
  show(false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(document.body.textContent).toBe(t('collectionMendingTitle') + t('collectionMending') + t('collectionMended', '300', '10,000'));
  show(true);
  await vi.advanceTimersByTimeAsync(50);
  expect(document.body.textContent).toBe(t('collectionHeldTitle') + t('collectionHeld'));
});
