import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceGrown } from '../../../lib/page/late';

let mutate = () => {};
let watching = false;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        mutate = () => watching && callback();
      }
      observe() {
        watching = true;
      }
      disconnect() {
        watching = false;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const grow = (root: { textContent: string }, by: number) => {
  root.textContent += '文'.repeat(by);
  mutate();
};

it('acts once, after the text has grown and rested', () => {
  const root = { textContent: '' };
  const act = vi.fn();
  onceGrown(root as Element, 300, act, 600, 20_000);
  grow(root, 200);
  vi.advanceTimersByTime(700);
  expect(act).not.toHaveBeenCalled();
  grow(root, 200);
  vi.advanceTimersByTime(500);
  grow(root, 1);
  vi.advanceTimersByTime(500);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(act).toHaveBeenCalledTimes(1);
  grow(root, 500);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

it('gives up at the limit', () => {
  const root = { textContent: '' };
  const act = vi.fn();
  onceGrown(root as Element, 300, act, 600, 20_000);
  vi.advanceTimersByTime(20_001);
  expect(watching).toBe(false);
  grow(root, 1000);
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
});
