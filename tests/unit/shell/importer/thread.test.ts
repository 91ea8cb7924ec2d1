import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importThread } from '../../../../lib/shell/importer/thread';
import type { ImportWord } from '../../../../lib/shell/importer/words';

/** A thread of the browser, as far as a window sees it. */
class FakeWorker {
  static last: FakeWorker;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  onmessageerror: ((event: Event) => void) | null = null;
  terminate = vi.fn();
  postMessage = vi.fn();
  constructor(readonly script: string) {
    FakeWorker.last = this;
  }
}

const failed = (problem: string) => ({ told: 'failed', failure: { problem, line: null, columns: [] } });
let words: ImportWord[];
let logged: { mockRestore: () => void };
beforeEach(() => {
  words = [];
  vi.stubGlobal('Worker', FakeWorker);
  logged = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  logged.mockRestore();
});

it('hands wishes over and words back', () => {
  const wish = importThread((word) => words.push(word));
  wish({ wish: 'cancel' });
  FakeWorker.last.onmessage!({ data: { told: 'cancelled' } });
  expect([FakeWorker.last.postMessage.mock.calls, words]).toEqual([[[{ wish: 'cancel' }]], [{ told: 'cancelled' }]]);
  expect(FakeWorker.last.terminate).not.toHaveBeenCalled();
});

describe.each([
  ['says what is no word', (worker: FakeWorker) => worker.onmessage!({ data: { told: 'other' } })],
  ['does not start or breaks off', (worker: FakeWorker) => worker.onerror!(new Event('error'))],
  ['says what cannot be taken over', (worker: FakeWorker) => worker.onmessageerror!(new Event('messageerror'))],
])('a thread that %s', (_, happens) => {
  it('is told of as such, and ended', () => {
    const wish = importThread((word) => words.push(word));
    wish({ wish: 'read', file: new File([], 'a.json') });
    happens(FakeWorker.last);
    expect(words).toEqual([failed('thread')]);
    expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
  });

  it('may have written once it was told to take over, and none says that it has not', () => {
    const wish = importThread((word) => words.push(word));
    for (const one of ['take-over', 'cancel'] as const) wish({ wish: one });
    happens(FakeWorker.last);
    expect(words).toEqual([failed('unsure')]);
  });
});
