import { parseHTML } from 'linkedom';
import { Component, render, type ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSliced } from '../../../components/use-sliced';
import type { Pausing } from '../../../lib/pausing';

const page = () => document.body.textContent;

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => setTimeout(work));
  // Time passes by being looked at: each step is a slice.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Says what it was told failed, as the extension's pages do. */
class Boundary extends Component<{ children: ComponentChild }, { failed: unknown }> {
  override state = { failed: null };
  static override getDerivedStateFromError = (failed: unknown) => ({ failed });
  override render() {
    return this.state.failed ? String(this.state.failed) : this.props.children;
  }
}

const View = ({ work }: { work: () => Pausing<{ said: string }> }) => useSliced(work, [work])?.said ?? 'waiting';

const show = (work: () => Pausing<{ said: string }>): void => render(<Boundary><View work={work} /></Boundary>, document.body);

describe('what a window works out in slices', () => {
  it('stands there once it is done', async () => {
    show(function* () {
      yield;
      return { said: 'done' };
    });
    expect(page()).toBe('waiting');
    await vi.waitFor(() => expect(page()).toBe('done'));
  });

  it('is told where it fails, at once and later: a window would wait for ever', async () => {
    show(function* () { throw new Error('at once'); });
    await vi.waitFor(() => expect(page()).toBe('Error: at once'));
    render(null, document.body);
    show(function* () {
      yield;
      throw new Error('later');
    });
    expect(page()).toBe('waiting');
    await vi.waitFor(() => expect(page()).toBe('Error: later'));
  });
});
