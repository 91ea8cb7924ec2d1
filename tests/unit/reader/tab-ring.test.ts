import { parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { turnTab } from '../../../lib/reader/tab-ring';

const { document } = parseHTML('<html><body><div><button>一</button><p>文</p><input><summary>三</summary></div></body></html>');
const within = document.querySelector('div')! as unknown as HTMLElement;
const stops = [...within.querySelectorAll('button, input, summary')] as unknown as HTMLElement[];
for (const stop of stops) Object.defineProperties(stop, { getClientRects: { value: () => [{}] }, focus: { value: vi.fn() }, tabIndex: { value: 0 } });

const turn = (target: HTMLElement, shiftKey: boolean) => {
  const event = { target, shiftKey, preventDefault: vi.fn() };
  const taken = turnTab(event as unknown as KeyboardEvent, within);
  expect(event.preventDefault).toHaveBeenCalledTimes(taken ? 1 : 0);
  const at = stops.findIndex((stop) => vi.mocked(stop.focus).mock.calls.length > 0);
  for (const stop of stops) vi.mocked(stop.focus).mockClear();
  return taken ? at : null;
};

describe('turnTab', () => {
  it('goes from the last stop to the first, and back', () => {
    expect(turn(stops[2]!, false)).toBe(0);
    expect(turn(stops[0]!, true)).toBe(2);
    expect(turn(within, true)).toBe(2);
  });

  it('leaves the way between them to the browser', () => {
    expect(turn(stops[0]!, false)).toBeNull();
    expect(turn(stops[1]!, true)).toBeNull();
    expect(turn(within, false)).toBeNull();
  });
});
