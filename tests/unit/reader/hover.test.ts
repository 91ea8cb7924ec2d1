import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardControl } from '../../../lib/reader/card-control';
import { followPointer } from '../../../lib/reader/hover';

/** A row of figures: number n lies under x = n × 10, nothing under a negative x. */
const hit = (x: number): number | null => (x < 0 ? null : Math.floor(x / 10));

describe('followPointer', () => {
  let window: ReturnType<typeof parseHTML>;
  let stop: AbortController;
  let alive: boolean;
  const inCard = new Set<Event>();
  const card = {
    open: null as number | null,
    pinned: false,
    show: vi.fn((index: number, pinned: boolean) => Object.assign(card, { open: index, pinned })),
    close: vi.fn(() => Object.assign(card, { open: null, pinned: false })),
    holds: (event: Event) => inCard.has(event),
    distance: (x: number) => Math.max(0, 1000 - x),
  };

  beforeEach(() => {
    vi.useFakeTimers();
    window = parseHTML('<html><body><p>文</p><a href="/x">文</a></body></html>');
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('Element', window.Element);
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => clearTimeout(id));
    Object.assign(window.document, { getSelection: () => null });
    Object.assign(card, { open: null, pinned: false });
    vi.clearAllMocks();
    inCard.clear();
    stop = new AbortController();
    alive = true;
    followPointer(hit, card as unknown as CardControl, () => alive, stop.signal);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const send = (type: string, given: object, from: Element = window.document.querySelector('p')!): Event => {
    const event = new window.Event(type, { bubbles: true });
    Object.assign(event, { isTrusted: true, clientY: 0, buttons: 0, button: 0, detail: 1, pointerType: 'mouse', ...given });
    from.dispatchEvent(event);
    return event;
  };
  const move = (x: number, given: object = {}) => send('pointermove', { clientX: x, ...given });
  const wait = (ms: number) => vi.advanceTimersByTime(ms);

  it('opens none at what the page’s own scripts make up', () => {
    move(5, { isTrusted: false });
    wait(1000);
    send('click', { clientX: 5, isTrusted: false });
    expect(card.show).not.toHaveBeenCalled();
    move(5);
    wait(120);
    move(-1, { isTrusted: false });
    wait(1000);
    expect(card.close).not.toHaveBeenCalled();
  });

  it('opens a card where the pointer rests, none where it passes', () => {
    move(5);
    wait(20);
    move(-1);
    wait(1000);
    expect(card.show).not.toHaveBeenCalled();
    move(5);
    wait(120);
    expect(card.show).toHaveBeenCalledExactlyOnceWith(0, false);
  });

  it('closes after a grace in which the pointer may come back', () => {
    card.show(0, false);
    move(-1);
    wait(200);
    move(5);
    wait(1000);
    expect(card.close).not.toHaveBeenCalled();
    move(-1);
    wait(400);
    expect(card.close).toHaveBeenCalledOnce();
  });

  it('keeps the card while the pointer is in it, and lets the way there cross other figures', () => {
    card.show(0, false);
    move(15);
    wait(150);
    inCard.add(move(15));
    const within = new window.Event('pointermove', { bubbles: true });
    inCard.add(within);
    Object.assign(within, { isTrusted: true, clientX: 15, clientY: 0, buttons: 0, pointerType: 'mouse' });
    window.document.body.dispatchEvent(within);
    wait(1000);
    expect(card.open).toBe(0);
  });

  it('waits for a pointer that comes nearer to a distant card, whatever figures lie between', () => {
    card.show(0, false);
    for (let x = 10; x < 1000; x += 30) {
      move(x);
      wait(100);
    }
    expect(card.open).toBe(0);
    wait(300);
    expect(card.open).toBe(97);
  });

  it('closes while the pointer goes away from the card', () => {
    card.show(0, false);
    for (let x = -1; x > -1000; x -= 100) {
      move(x);
      wait(100);
    }
    expect(card.close).toHaveBeenCalledOnce();
  });

  it('pins the card of a figure that is clicked, and then follows the pointer no more', () => {
    send('click', { clientX: 25 });
    expect(card.show).toHaveBeenCalledExactlyOnceWith(2, true);
    move(5);
    wait(1000);
    expect(card.open).toBe(2);
  });

  it.each([
    ['a link', { clientX: 5 }, 'a'],
    ['a click with a modifier key', { clientX: 5, ctrlKey: true }, 'p'],
    ['a click made by the keyboard', { clientX: 5, detail: 0 }, 'p'],
    ['blank space', { clientX: -1 }, 'p'],
  ])('leaves %s to the page', (_, given, from) => {
    send('click', given, window.document.querySelector(from)!);
    expect(card.show).not.toHaveBeenCalled();
  });

  it('opens nothing while a selection is drawn or a finger scrolls', () => {
    move(5, { buttons: 1 });
    wait(500);
    move(5, { pointerType: 'touch' });
    wait(500);
    expect(card.show).not.toHaveBeenCalled();
  });

  it('goes quiet when told to stop and when the extension is gone', () => {
    alive = false;
    move(5);
    wait(500);
    send('click', { clientX: 5 });
    alive = true;
    move(5);
    wait(30);
    stop.abort();
    wait(500);
    expect(card.show).not.toHaveBeenCalled();
  });
});
