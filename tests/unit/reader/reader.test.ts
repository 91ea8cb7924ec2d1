import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/model';
import type { PageAsRead } from '../../../lib/reader/article';
import type { Compared } from '../../../lib/reader/compared';
import type { Registry } from '../../../lib/reader/decisions';
import type { Keeper } from '../../../lib/reader/keeping';
import { Reader } from '../../../lib/reader/reader';
import { reading } from '../support/readings';

const REPORT = 'http://www.hengyang.gov.cn/a.html';
const news = (): Reading => ({ ...reading([], [], { title: '甲市召开会议' }), text: '另一篇', page: { isReport: false, kind: 'other', reasons: [] } });
const keeper = { save: vi.fn<Keeper['save']>(async () => false), leave: vi.fn() };
const collection = { beside: async () => null, standing: async () => null };
const registry = { decide: vi.fn<Registry['decide']>(async () => null), takeBack: vi.fn<Registry['takeBack']>(async () => null), ask: vi.fn<Registry['ask']>(async () => null) };
/** How a reading is handed on before its page has come to rest, if nobody wants it. */
const EARLY = [{ since: expect.any(Number), atRest: false, again: null }, false] as const;
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
    expect(keeper.save).toHaveBeenCalledExactlyOnceWith(REPORT, shown, ...EARLY);
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
    expect(keeper.save.mock.calls.at(-1)).toEqual(['http://www.hengyang.gov.cn/b.html', shown, ...EARLY]);
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
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown, ...EARLY);
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
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown, ...EARLY);
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
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown, ...EARLY], [REPORT, shown, { ...EARLY[0], again: expect.any(Number) as number }, false]]);
  });

  it('tells what it read, and has it kept at the reader’s word', async () => {
    const reader = readerOf();
    shown = null;
    void reader.start(false);
    expect([reader.tell(), await reader.keepLast()]).toEqual([null, false]);
    shown = reading([{}, { quote: '15件', value: 15 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);
    const another = readerOf();
    void another.start(false);
    expect(another.tell()).toEqual({ title: shown.report.title, figures: 2, differs: 1, notes: [], awaited: false });
    expect(await another.keepLast()).toBe(true);
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown, { ...EARLY[0], again: expect.any(Number) as number }, true);
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
    expect(await joined).toEqual({ title: '甲市召开会议', figures: 0, differs: 0, notes: [], awaited: false });
    expect(await first).toBe(0);
    expect([begun.mock.calls.length, keeper.save.mock.calls.length]).toEqual([1, 1]);
    expect(await reader.join(true)).toBeNull();
  });

  it('has told all only once what it read is kept', async () => {
    let isKept = (): void => {};
    keeper.save.mockReturnValueOnce(new Promise<boolean>((resolve) => (isKept = () => resolve(false))));
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
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown, ...EARLY]]);
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
    expect(keeper.save.mock.calls).toEqual([['http://www.hengyang.gov.cn/b.html', shown, ...EARLY]]);
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
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown, ...EARLY]]);
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
      expect([reader.tell(), keeper.save.mock.calls]).toMatchObject([{ figures: 1 }, [[REPORT, shown, ...EARLY]]]);
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

describe('a page that lacks figures of what is kept of it', () => {
  const two = () => reading([{}, { quote: '15件', value: 15 }]);
  const three = () => reading([{}, { quote: '15件', value: 15 }, { quote: '7件', value: 7 }]);
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  const readAgain = (reader: Reader) => (reader as unknown as { readAgain(): void }).readAgain();
  /** What was handed on: how many figures, and whether the page had come to rest. */
  const handed = () => keeper.save.mock.calls.map(([, { observations }, { atRest }]) => [observations.length, atRest]);
  const awaitedAt = async (): Promise<Reader> => {
    keeper.save.mockImplementation(async (_url, { observations }, { atRest }) => !atRest && observations.length < 3);
    shown = two();
    const reader = readerOf();
    await reader.start(false);
    await reader.kept();
    return reader;
  };
  afterEach(() => keeper.save.mockReset().mockResolvedValue(false));

  it('says so, and is handed on once more when it has come to rest', async () => {
    const reader = await awaitedAt();
    expect(reader.tell()).toMatchObject({ figures: 2, awaited: true });
    await pass(19_000);
    expect(handed()).toEqual([[2, false]]);
    await pass(2_000);
    expect(handed()).toEqual([[2, false], [2, true]]);
    expect(reader.tell()).toMatchObject({ figures: 2, awaited: false });
    await pass(600_000);
    expect([handed().length, vi.getTimerCount()]).toEqual([2, 0]);
  });

  it('is handed on as it is as soon as it says more', async () => {
    const reader = await awaitedAt();
    await pass(5_000);
    shown = three();
    readAgain(reader);
    await pass(600_000);
    expect(handed()).toEqual([[2, false], [3, false]]);
    expect(reader.tell()).toMatchObject({ figures: 3, awaited: false });
  });

  it('has to rest anew once something came, and is looked at for what nothing told of', async () => {
    const reader = await awaitedAt();
    await pass(15_000);
    shown = { ...two(), text: `${two().text}又一段` };
    readAgain(reader);
    await pass(15_000);
    expect(handed()).toEqual([[2, false]]);
    shown = three();
    await pass(600_000);
    expect(handed()).toEqual([[2, false], [3, false]]);
  });

  it('rests while it is looked at and not before', async () => {
    const reader = await awaitedAt();
    reader.show = () => undefined;
    Object.assign(document, { visibilityState: 'hidden' });
    await pass(600_000);
    expect(handed()).toEqual([[2, false]]);
    Object.assign(document, { visibilityState: 'visible' });
    (reader as unknown as { wanted: boolean }).wanted = true;
    reader.lookedAt();
    await pass(19_000);
    expect(handed()).toEqual([[2, false]]);
    await pass(2_000);
    expect(handed()).toEqual([[2, false], [2, true]]);
  });

  it('rests however its text goes on changing', async () => {
    const reader = await awaitedAt();
    let changes = 0;
    for (const wait of [600, 1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 60_000]) {
      await pass(wait);
      shown = { ...two(), text: `${two().text}第${(changes += 1)}次` };
      readAgain(reader);
    }
    expect(handed()).toEqual([[2, false], [2, true]]);
  });

  it('is set beside nothing meanwhile: its figures are not those that are kept in their places', async () => {
    const beside = vi.spyOn(collection, 'beside');
    const reader = await awaitedAt();
    const { compared } = reader as unknown as { compared: Compared };
    (reader as unknown as { wanted: boolean }).wanted = true;
    reader.lookedAt();
    expect(beside).not.toHaveBeenCalled();
    expect(compared).toMatchObject({ known: false, delay: 'awaited' });
    reader.hide();
    (reader as unknown as { wanted: boolean }).wanted = false;
    shown = three();
    readAgain(reader);
    await pass(1_000);
    expect(beside).toHaveBeenCalledTimes(1);
    expect(compared).toMatchObject({ known: true, delay: null });
  });

  it('that is left is not handed on again', async () => {
    const reader = await awaitedAt();
    reader.hide();
    await pass(600_000);
    visit('http://www.hengyang.gov.cn/another.html');
    expect([handed(), reader.tell()]).toMatchObject([[[2, false]], { awaited: false }]);
  });

  it('tells since when it is there that something of it is kept, which what waits is not', async () => {
    const reader = await awaitedAt();
    const since = () => keeper.save.mock.lastCall![2].since;
    await pass(5_000);
    shown = three();
    readAgain(reader);
    const kept = Date.now();
    expect(since()).toBe(kept);
    await pass(5_000);
    reader.cameBack();
    expect(since()).toBe(kept);
  });
});
