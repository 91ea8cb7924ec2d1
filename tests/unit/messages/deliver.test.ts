import { expect, it, vi } from 'vitest';
import { deliver } from '../../../lib/messages/deliver';

const always = () => true;

it('is content with one answer', async () => {
  const send = vi.fn().mockResolvedValue({ ok: false, error: 'full' });
  await deliver(send, always, [0, 0]);
  expect(send).toHaveBeenCalledTimes(1);
});

it('sends again what was not answered, but not for ever', async () => {
  const lost = vi.fn().mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(undefined).mockResolvedValueOnce({ ok: true });
  await deliver(lost, always, [0, 0]);
  expect(lost).toHaveBeenCalledTimes(3);
  const gone = vi.fn(() => {
    throw new Error('Extension context invalidated.');
  });
  await deliver(gone, always, [0, 0]);
  expect(gone).toHaveBeenCalledTimes(3);
});

it('sends no more what nobody wants any more', async () => {
  const send = vi.fn().mockResolvedValue(undefined);
  await deliver(send, () => false, [0, 0]);
  expect(send).toHaveBeenCalledTimes(1);
});
