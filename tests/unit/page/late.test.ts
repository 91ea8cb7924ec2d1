import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceGrown } from '../../../lib/page/judge/late';

let mutate: (kind?: 'childList' | 'characterData') => void = () => undefined;
let watching = false;
let watched: MutationObserverInit = {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: () => void) {
        mutate = (kind = 'childList') => watching && watched[kind] && callback();
      }
      observe(_root: Node, options: MutationObserverInit) {
        watching = true;
        watched = options;
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

const body = () => ({ textContent: '' });
class FakeDocument {
  constructor(public current: { textContent: string }) {}
  get body() {
    return this.current;
  }
}
const documentWith = (root: { textContent: string }) => new FakeDocument(root) as unknown as Document & FakeDocument;

const grow = (root: { textContent: string }, by: number) => {
  root.textContent += '文'.repeat(by);
  mutate();
};

it('acts once, after the text has grown and rested', () => {
  const root = body();
  const act = vi.fn();
  onceGrown(documentWith(root), 300, act, 600, 20_000);
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
  const root = body();
  const act = vi.fn();
  onceGrown(documentWith(root), 300, act, 600, 20_000);
  vi.advanceTimersByTime(20_001);
  expect(watching).toBe(false);
  grow(root, 1000);
  vi.advanceTimersByTime(5000);
  expect(act).not.toHaveBeenCalled();
});

it('sees a body that a script wrote in the place of the one it began with', () => {
  const doc = documentWith(body());
  const act = vi.fn();
  onceGrown(doc, 300, act, 600, 20_000);
  doc.current = body();
  grow(doc.current, 400);
  vi.advanceTimersByTime(700);
  expect(act).toHaveBeenCalledTimes(1);
});

it('sees text that is put into the text that stood there', () => {
  const root = { textContent: '加载中…' };
  const act = vi.fn();
  onceGrown(documentWith(root), 300, act, 600, 20_000);
  root.textContent = '文'.repeat(400);
  mutate('characterData');
  vi.advanceTimersByTime(700);
  expect(act).toHaveBeenCalledTimes(1);
});
