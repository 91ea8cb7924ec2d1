import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/model';
import type { Registry } from '../../../lib/reader/decisions';
import { Reader } from '../../../lib/reader/reader';
import { reading } from '../support/readings';

const REPORT = 'http://www.hengyang.gov.cn/a.html';
const news = (): Reading => ({ ...reading([], [], { title: '甲市召开会议' }), text: '另一篇', page: { isReport: false, kind: 'other', reasons: [] } });
const keeper = { save: vi.fn(async () => {}), leave: vi.fn() };
const collection = { beside: async () => null, standing: async () => null };
const registry = { decide: vi.fn<Registry['decide']>(async () => null), takeBack: vi.fn<Registry['takeBack']>(async () => null), ask: vi.fn<Registry['ask']>(async () => null) };
let shown: Reading | null = null;
const visit = (href: string) => vi.stubGlobal('top', { document: {}, location: { href } });
const readerOf = (): Reader =>
  new Reader(() => shown && { reading: shown, flat: { text: shown.text, segments: [], grids: [] }, explanations: [], again: () => null }, { locale: 'en', t: () => '' } as never, { keeper, collection, registry }, () => true);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', {});
  visit(REPORT);
  keeper.save.mockClear();
  keeper.leave.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('Reader', () => {
  it('keeps a report under its address, and what is none only if a person asked', () => {
    shown = reading();
    expect(readerOf().start(false)).toBe(1);
    expect(keeper.save).toHaveBeenCalledExactlyOnceWith(REPORT, shown);
    shown = news();
    expect(readerOf().start(false)).toBeNull();
    expect(keeper.save).toHaveBeenCalledTimes(1);
    expect(readerOf().start(true)).toBe(0);
    expect(keeper.save).toHaveBeenCalledTimes(2);
  });

  it('leaves when news take the report’s place, and keeps the next report under its own address', () => {
    const reader = readerOf();
    shown = reading();
    reader.start(false);
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
    reader.start(false);
    shown = reading([{}]);
    again();
    expect(keeper.save).toHaveBeenCalledTimes(1);
    shown = reading([{}], [], { title: '甲市2020年法治政府建设情况报告', year: 2020 });
    again();
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown);
    expect(keeper.save).toHaveBeenCalledTimes(2);
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
    reader.start(false);
    shown = { ...more, notes: [{ kind: 'page-of', page: 2, of: 2 }] };
    expect(turn()).toBe(0);
    shown = more;
    expect(turn()).toBe(1);
  });

  it('decides and asks about the page it read, whatever the address bar says meanwhile', async () => {
    shown = reading();
    const reader = readerOf();
    reader.start(false);
    visit('http://www.hengyang.gov.cn/another.html');
    await reader.decide(0, { kind: 'confirmed' });
    expect(registry.decide.mock.lastCall?.[0]).toBe(REPORT);
  });

  it('hands its reading on again when the page comes back', () => {
    shown = reading();
    const reader = readerOf();
    reader.start(false);
    reader.cameBack();
    expect(keeper.save.mock.calls).toEqual([[REPORT, shown], [REPORT, shown]]);
  });

  it('tells what it read, and has it kept at the reader’s word', async () => {
    const reader = readerOf();
    shown = null;
    reader.start(false);
    expect([reader.tell(), await reader.keepLast()]).toEqual([null, false]);
    shown = reading([{}, { quote: '15件', value: 15 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);
    const another = readerOf();
    another.start(false);
    expect(another.tell()).toEqual({ title: shown.report.title, figures: 2, differs: 1 });
    expect(await another.keepLast()).toBe(true);
    expect(keeper.save).toHaveBeenLastCalledWith(REPORT, shown, true);
  });
});
