import { afterEach, describe, expect, it, vi } from 'vitest';
import { answering } from '../../../lib/messages/answering';

afterEach(() => vi.restoreAllMocks());

describe('answering', () => {
  it('keeps the channel open and answers when the work is done', async () => {
    const answer = { ok: true, figures: 3 } as const;
    const heard = vi.fn();
    expect(answering(async () => answer)('message', {}, heard)).toBe(true);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(answer), 30_000);
  });

  it('answers nothing when the work fails, and says so in the background only', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const heard = vi.fn();
    answering(() => Promise.reject(new Error('broken')))('message', {}, heard);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(undefined), 30_000);
    expect(log).toHaveBeenCalledOnce();
  });
});
