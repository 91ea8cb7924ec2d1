import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Portions, rowsBefore } from '../../../components/portions';

/** Lets the window come near to what is watched. */
let approach: (() => void)[] = [];

class Watching {
  constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
    approach.push(() => seen([{ isIntersecting: true }]));
  }
  observe(): void {}
  disconnect(): void {}
}

describe('the rows of a long list', () => {
  let document: Document;
  beforeEach(() => {
    approach = [];
    ({ document } = parseHTML('<html><body></body></html>'));
    vi.stubGlobal('document', document);
    vi.stubGlobal('IntersectionObserver', Watching);
  });
  afterEach(() => vi.unstubAllGlobals());

  const show = (length: number, before = 0): Promise<void> =>
    act(() => render(<Portions items={Array.from({ length }, (_, at) => at)} as="li" before={before} all={before + length} height={20}>{(at) => <li class="row" key={at}>{at}</li>}</Portions>, document.body));
  const rows = (): string[] => [...document.querySelectorAll('.row')].map((row) => row.textContent);

  it('are drawn as the window comes near them, each in its place, and keep their room until then', async () => {
    await show(10_000);
    const gaps = (): string[] => [...document.querySelectorAll('li:not(.row)')].map((gap) => /\d+px/.exec(gap.getAttribute('style') ?? '')![0]);
    /** What is watched by now; what opens then is watched next. */
    const near = (many: number) => act(() => approach.splice(0, many).forEach((one) => one()));
    expect(rows()).toHaveLength(30);
    expect(gaps()).toEqual([...Array<string>(19).fill('10000px'), '9400px']);
    await near(1);
    expect(rows()).toHaveLength(30);
    expect(gaps().slice(0, 21)).toEqual([...Array<string>(20).fill('500px'), '10000px']);
    // Nineteen large ones were watched before it.
    await near(20);
    expect(rows()).toEqual(Array.from({ length: 55 }, (_, at) => String(at)));
    while (approach.length > 0) await near(approach.length);
    expect(rows()).toEqual(Array.from({ length: 10_000 }, (_, at) => String(at)));
  });

  it('are drawn where the reader is led to, and stay there', async () => {
    const lead = (to: number) =>
      act(() => render(<Portions items={Array.from({ length: 300 }, (_, at) => at)} as="li" before={0} all={300} height={20} isSought={(at) => at === to}>{(at) => <li class="row" key={at}>{at}</li>}</Portions>, document.body));
    await lead(250);
    expect(rows()).toHaveLength(55);
    expect(rows()).toContain('250');
    await lead(-1);
    expect(rows()).toContain('250');
  });

  it('are drawn whole where they are few, and count those that stand before', async () => {
    await show(100);
    expect(approach).toEqual([]);
    await show(10, 95);
    expect(rows()).toHaveLength(0);
    expect(rowsBefore([{ length: 3 }, { length: 0 }, { length: 4 }])).toEqual([0, 3, 3]);
  });
});
