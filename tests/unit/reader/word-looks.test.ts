import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../lib/pausing';
import { wordsOf } from '../../../lib/reader/growth';
import { WordLooks } from '../../../lib/reader/word-looks';

describe('WordLooks', () => {
  let paragraph: Element;
  let end: AbortController;
  beforeEach(() => {
    const { document } = parseHTML('<html><body><p>受理来信431件。</p></body></html>');
    paragraph = document.querySelector('p')!;
    end = new AbortController();
    vi.stubGlobal('document', document);
    vi.useFakeTimers();
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const looks = () => {
    const looked = vi.fn<(came: boolean) => void>();
    return { looked, words: new WordLooks(run(wordsOf(document)), end.signal, looked) };
  };

  it('tells of what comes once, and again when it was away in between', () => {
    const { looked, words } = looks();
    const text = paragraph.firstChild as Text;
    for (const said of ['受理来信432件。', '受理来信432件。另3件。', '受理来信432件。另3件。', '受理来信432件。', '受理来信432件。另3件。']) {
      text.data = said;
      words.soon();
      vi.advanceTimersByTime(1_000);
    }
    expect(looked.mock.calls).toEqual([[false], [true], [false], [false], [true]]);
  });

  it('looks once however often it is asked before', () => {
    const { looked, words } = looks();
    for (let time = 0; time < 5; time += 1) words.soon();
    vi.advanceTimersByTime(1_000);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it('looks unasked, less and less often, until it is ended', () => {
    const { looked } = looks();
    const within = (minutes: number): number => {
      looked.mockClear();
      vi.advanceTimersByTime(60_000 * minutes);
      return looked.mock.calls.length;
    };
    expect(within(1)).toBeGreaterThan(3);
    within(5);
    expect(within(10)).toBe(10);
    paragraph.append('另3件。');
    within(1);
    expect(looked).toHaveBeenCalledWith(true);
    end.abort();
    expect(within(10)).toBe(0);
  });
});
