import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/model';
import type { PageAsRead } from '../../../lib/reader/article';
import type { Registry } from '../../../lib/reader/decisions';
import { Reader } from '../../../lib/reader/reader';
import { reading } from '../support/readings';

const REPORT = 'http://www.hengyang.gov.cn/a.html';
const news = (): Reading => ({ ...reading([], [], { title: '甲市召开会议' }), text: '另一篇', page: { isReport: false, kind: 'other', reasons: [] } });
const keeper = { save: vi.fn(async () => {}), leave: vi.fn() };
const collection = { beside: async () => null, standing: async () => null };
const registry = { decide: vi.fn<Registry['decide']>(async () => null), takeBack: vi.fn<Registry['takeBack']>(async () => null), ask: vi.fn<Registry['ask']>(async () => null) };
let shown: Reading | 'too-long' | null = null;
const visit = (href: string) => vi.stubGlobal('top', { document: {}, location: { href } });
/** How often the page was read. */
let looked = 0;
/** Who listens to the page's changes. */
const listeners = new Set<() => void>();
const change = (): void => [...listeners].forEach((heard) => heard());
class Listening {
  constructor(private readonly heard: () => void) {}
  observe(): void {
    listeners.add(this.heard);
  }
  disconnect(): void {
    listeners.delete(this.heard);
  }
}
/** How often a reading is put down before it ends. */
let pauses = 0;
function* read(): Generator<undefined, PageAsRead | 'too-long' | null, undefined> {
  const found = shown;
  looked += 1;
  for (let i = 0; i < pauses; i += 1) {
    vi.advanceTimersByTime(20);
    yield;
  }
  if (found === 'too-long') return found;
  return found && { reading: found, flat: { text: found.text, segments: [], grids: [] }, explanations: [], again: function* () { yield; return null; }, words: '' };
}
const readerOf = (): Reader =>
  new Reader(read, { locale: 'en', t: () => '' } as never, { keeper, collection, registry }, () => true);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('MutationObserver', Listening);
  listeners.clear();
  visit(REPORT);
  pauses = 0;
  keeper.save.mockClear();
  keeper.leave.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Reader', () => {
  it('keeps a report under its address, and what is none only if a person asked', async () => {
    shown = reading();
    expect(await readerOf().start(false)).toBe(1);
    expect(keeper.save).toHaveBeenCalledExactlyOnceWith(REPORT, shown);
    shown = news();
    expect(await readerOf().start(false)).toBeNull();
    expect(keeper.save).toHaveBeenCalledTimes(1);
    expect(await readerOf().start(true)).toBe(0);
    expect(keeper.save).toHaveBeenCalledTimes(2);
  });

  it('leaves when news take the report’s place, and keeps the next report under its own address', () => {
    const reader = readerOf();
    shown = reading();
    void reader.start(false);
    visit('http://www.hengyang.gov.cn/news.html');
    reader.moved();
    shown = news();
    vi.advanceTimersByTime(11_000);
    expect([keeper.save.mock.calls.length, keeper.leave.mock.calls.length]).toEqual([1, 1]);
    visit('http://www.hengyang.gov.cn/b.html');
    reader.moved();
    shown = { ...reading([{}, { quote: '15件', value: 15 }]) };
    vi.advanceTimersByTime(11_000);
    expect(keeper.save.mock.calls.at(-1)).toEqual(['http://www.hengyang.gov.cn/b.html', shown]);
    expect(keeper.save).toHaveBeenCalledTimes(2);
  });

  it('keeps another year’s report that took the first one’s place, be it shorter; the same one that lost a figure it does not', () => {
    const reader = readerOf();
    const again = () => (reader as unknown as { readAgain(): void }).readAgain();
    shown = reading([{}, { quote: '15件', value: 15 }]);
    void reader.start(false);
    shown = reading([{}]);
    again();
    expect(keeper.save).toHaveBeenCalledTimes(1);
    shown = reading([{}], [], { title: '甲市2020年法治政府建设情况报告', year: 2020 });
    again();
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown);
    expect(keeper.save).toHaveBeenCalledTimes(2);
  });

  it('keeps values that took others’ places, so often and no more; the same in other characters or forms it does not', () => {
    const again = (quote: string, value: number) => {
      shown = reading([{ quote, value }]);
      (reader as unknown as { readAgain(): void }).readAgain();
      return keeper.save.mock.calls.length;
    };
    shown = reading([{ quote: '1项', value: 1 }]);
    const reader = readerOf();
    void reader.start(false);
    expect(again('1264项', 1264)).toBe(2);
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown);
    expect([again('1264項', 1264), again('１２６４ 项', 1264)]).toEqual([2, 2]);
    for (let value = 2; value < 100; value += 1) again(`${value}项`, value);
    expect(keeper.save).toHaveBeenCalledTimes(13);
    shown = reading([{ quote: '99项', value: 99 }, { quote: '15件', value: 15 }]);
    (reader as unknown as { readAgain(): void }).readAgain();
    expect(keeper.save).toHaveBeenCalledTimes(14);
  });

  it('keeps one page of a split text under its address, until the page shows the whole', () => {
    const more = reading([{}, { quote: '15件', value: 15 }]);
    const turn = () => {
      reader.cameBack();
      keeper.save.mockClear();
      (reader as unknown as { readAgain(): void }).readAgain();
      return keeper.save.mock.calls.length;
    };
    shown = { ...reading(), notes: [{ kind: 'page-of', page: 1, of: 2 }] };
    const reader = readerOf();
    void reader.start(false);
    shown = { ...more, notes: [{ kind: 'page-of', page: 2, of: 2 }] };
    expect(turn()).toBe(0);
    shown = more;
    expect(turn()).toBe(1);
  });

  it('decides and asks about the page it read, whatever the address bar says meanwhile', async () => {
    shown = reading();
    const reader = readerOf();
    void reader.start(false);
    visit('http://www.hengyang.gov.cn/another.html');
    await reader.decide(0, { kind: 'confirmed' });
    expect(registry.decide.mock.lastCall?.[0]).toBe(REPORT);
  });

  it('hands its reading on again when the page comes back', () => {
    shown = reading();
    const reader = readerOf();
    void reader.start(false);
    reader.cameBack();
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown], [REPORT, shown]]);
  });

  it('tells what it read, and has it kept at the reader’s word', async () => {
    const reader = readerOf();
    shown = null;
    void reader.start(false);
    expect([reader.tell(), await reader.keepLast()]).toEqual([null, false]);
    shown = reading([{}, { quote: '15件', value: 15 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);
    const another = readerOf();
    void another.start(false);
    expect(another.tell()).toEqual({ title: shown.report.title, figures: 2, differs: 1, notes: [] });
    expect(await another.keepLast()).toBe(true);
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown, true);
  });

  it('reads in slices, and whoever asks waits for the end of it', async () => {
    pauses = 3;
    shown = reading();
    const reader = readerOf();
    const figures = reader.start(false);
    expect([reader.tell(), keeper.save.mock.calls.length]).toEqual([null, 0]);
    await reader.settled();
    expect(reader.tell()).toMatchObject({ figures: 1 });
    expect([await figures, keeper.save.mock.calls.length]).toEqual([1, 1]);
  });

  it('is joined while it reads, by a person’s wish too, and begins nothing anew', async () => {
    pauses = 3;
    const begun = vi.fn(read);
    const reader = new Reader(begun, { locale: 'en', t: () => '' } as never, { keeper, collection, registry }, () => true);
    shown = news();
    const first = reader.start(false);
    const joined = reader.join(true);
    await vi.runAllTimersAsync();
    expect(await joined).toEqual({ title: '甲市召开会议', figures: 0, differs: 0, notes: [] });
    expect(await first).toBe(0);
    expect([begun.mock.calls.length, keeper.save.mock.calls.length]).toEqual([1, 1]);
    expect(await reader.join(true)).toBeNull();
  });

  it('has told all only once what it read is kept', async () => {
    let isKept = (): void => {};
    keeper.save.mockReturnValueOnce(new Promise<void>((resolve) => (isKept = resolve)));
    shown = reading();
    const reader = readerOf();
    const heard = vi.fn();
    await reader.start(false);
    const kept = reader.kept().then(heard);
    await vi.runAllTimersAsync();
    expect(heard).not.toHaveBeenCalled();
    isKept();
    await kept;
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('keeps nothing of a reading that a newer one ended, and nothing twice', async () => {
    pauses = 2;
    shown = reading();
    const reader = readerOf();
    void reader.start(false);
    shown = reading([{}, { quote: '15件', value: 15 }]);
    (reader as unknown as { readAgain(): void }).readAgain();
    await reader.settled();
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown]]);
  });

  it('keeps nothing of a page that was left while it was read, and finds what stands there now', async () => {
    pauses = 2;
    shown = reading();
    const reader = readerOf();
    const figures = reader.start(false);
    visit('http://www.hengyang.gov.cn/b.html');
    shown = reading([{}, { quote: '15件', value: 15 }]);
    expect([await figures, keeper.save.mock.calls.length]).toEqual([null, 0]);
    reader.moved();
    vi.advanceTimersByTime(11_000);
    await reader.settled();
    expect(keeper.save.mock.calls).toEqual([['http://www.hengyang.gov.cn/b.html', shown]]);
  });

  it('ends a reading when the page is let go of', async () => {
    pauses = 2;
    shown = reading();
    const reader = readerOf();
    const figures = reader.start(false);
    reader.hide();
    expect([await figures, keeper.save.mock.calls.length]).toEqual([null, 0]);
  });

  it('says of a page that it is too long to be read, and of the next one not', async () => {
    shown = 'too-long';
    const reader = readerOf();
    expect([await reader.start(true), reader.tell(), keeper.save.mock.calls.length]).toEqual(['too-long', 'too-long', 0]);
    visit('http://www.hengyang.gov.cn/b.html');
    expect(reader.tell()).toBeNull();
  });

  it('reads a page that was too long once it is not, however late, and lets it rest while it does', async () => {
    shown = 'too-long';
    const reader = readerOf();
    await reader.start(false);
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
    change();
    vi.advanceTimersByTime(1_000);
    expect(reader.tell()).toBe('too-long');
    shown = reading();
    change();
    vi.advanceTimersByTime(2_000);
    expect(reader.tell()).toMatchObject({ figures: 1 });
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown]]);
  });

  it('looks less and less often at a page that is too long and never rests', async () => {
    shown = 'too-long';
    const reader = readerOf();
    await reader.start(false);
    looked = 0;
    for (let second = 0; second < 600; second += 1) {
      change();
      vi.advanceTimersByTime(1_000);
    }
    expect(looked).toBeGreaterThan(5);
    expect(looked).toBeLessThan(20);
    reader.hide();
    change();
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reads a report that comes back to the page that it left, as often and as late as it does', async () => {
    shown = reading();
    const reader = readerOf();
    await reader.start(false);
    const turn = (next: Reading | null) => {
      shown = next;
      change();
      if (!next) (reader as unknown as { readAgain(): void }).readAgain();
      vi.advanceTimersByTime(1_000);
    };
    for (let time = 1; time < 4; time += 1) {
      keeper.save.mockClear();
      turn(null);
      expect([reader.tell(), keeper.leave.mock.calls.length]).toEqual([null, time]);
      vi.advanceTimersByTime(600_000);
      turn(reading());
      expect([reader.tell(), keeper.save.mock.calls]).toMatchObject([{ figures: 1 }, [[REPORT, shown]]]);
    }
  });

  it('looks less and less often for a report at a page that it left and that never rests', async () => {
    shown = reading();
    const reader = readerOf();
    await reader.start(false);
    shown = null;
    (reader as unknown as { readAgain(): void }).readAgain();
    looked = 0;
    for (let second = 0; second < 600; second += 1) {
      change();
      vi.advanceTimersByTime(1_000);
    }
    expect(looked).toBeGreaterThan(5);
    expect(looked).toBeLessThan(25);
  });

  it('says that a page is too long once it is, be it after its report was read', async () => {
    shown = reading();
    const reader = readerOf();
    await reader.start(false);
    shown = 'too-long';
    (reader as unknown as { readAgain(): void }).readAgain();
    expect([reader.tell(), keeper.leave.mock.calls]).toEqual(['too-long', [[true]]]);
    shown = reading();
    change();
    vi.advanceTimersByTime(1_000);
    expect(reader.tell()).toMatchObject({ figures: 1 });
  });

  it('takes back that a page was too long once it is another that is no report', async () => {
    shown = 'too-long';
    const reader = readerOf();
    await reader.start(false);
    visit('http://www.hengyang.gov.cn/news.html');
    reader.moved();
    shown = news();
    vi.advanceTimersByTime(11_000);
    await reader.settled();
    expect([keeper.save.mock.calls.length, keeper.leave.mock.calls.length]).toEqual([0, 1]);
  });
});
