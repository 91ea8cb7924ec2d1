import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardControl } from '../../../lib/reader/card-control';
import { followTouch } from '../../../lib/reader/touch';

describe('followTouch', () => {
  let window: ReturnType<typeof parseHTML>;
  const card = { show: vi.fn(), holds: () => false };
  beforeEach(() => {
    vi.useFakeTimers();
    window = parseHTML('<html><body><p>文</p></body></html>');
    vi.stubGlobal('document', window.document);
    card.show.mockClear();
    followTouch((x) => (x < 0 ? null : 7), card as unknown as CardControl, () => true, new AbortController().signal);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const send = (type: string, given: object = {}): Event => {
    const event = new window.Event(type, { bubbles: true, cancelable: true });
    Object.assign(event, { isTrusted: true, clientX: 5, clientY: 5, pointerType: 'touch', isPrimary: true, ...given });
    window.document.querySelector('p')!.dispatchEvent(event);
    return event;
  };

  it('opens the card of a figure that a finger stays on, and keeps the browser’s own menu away', () => {
    send('pointerdown');
    send('pointermove', { clientX: 8 });
    vi.advanceTimersByTime(600);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(7, true);
    expect(send('contextmenu').defaultPrevented).toBe(true);
  });

  it('opens none for a finger that the page’s own scripts make up', () => {
    send('pointerdown', { isTrusted: false });
    vi.advanceTimersByTime(600);
    expect(card.show).not.toHaveBeenCalled();
  });

  it.each<[string, () => void]>([
    ['is lifted', () => send('pointerup')],
    ['moves', () => send('pointermove', { clientX: 40 })],
    ['scrolls', () => send('scroll')],
  ])('opens none where the finger %s', (_, what) => {
    send('pointerdown');
    vi.advanceTimersByTime(200);
    what();
    vi.advanceTimersByTime(600);
    expect(card.show).not.toHaveBeenCalled();
    expect(send('contextmenu').defaultPrevented).toBe(false);
  });

  it('heeds neither a mouse nor what is no figure', () => {
    send('pointerdown', { pointerType: 'mouse' });
    vi.advanceTimersByTime(600);
    send('pointerdown', { clientX: -1 });
    vi.advanceTimersByTime(600);
    expect(card.show).not.toHaveBeenCalled();
  });
});
