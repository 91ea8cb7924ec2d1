import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CorrectionsAnswer } from '../../../lib/messages';
import { run } from '../../../lib/pausing';
import { Decisions, type Registry } from '../../../lib/reader/decisions';
import type { Article } from '../../../lib/reader/article';
import type { Correction } from '../../../lib/records';
import { reading } from '../support/readings';

const URL_A = 'http://www.hengyang.gov.cn/a.html';
const READ = reading([{}, { quote: '15件', value: 15, partOf: 0 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]);

let stored: Correction[] = [];
let kept = true;
/** Answers as the background does, of one report. */
const registry = {
  decide: vi.fn<Registry['decide']>(async (_url, anchor, figure, wish) => {
    if (!kept) return { ok: false, error: 'no-report' };
    const set = 'set' in wish ? wish.set : {};
    stored = [...stored, { id: `c${stored.length}`, reportId: 'a', page: 'a', kind: wish.kind, anchor, figure, set, madeAt: '2026-11-22T08:00:00.000Z', place: null, lost: null, schemaVersion: 4 }];
    return { ok: true, corrections: stored };
  }),
  takeBack: vi.fn<Registry['takeBack']>(async (_url, id) => {
    stored = stored.filter((one) => one.id !== id);
    return { ok: true, corrections: stored };
  }),
  ask: vi.fn<Registry['ask']>(async () => ({ ok: true, corrections: stored })),
};
const keep = vi.fn(async () => (kept = true));
const onChange = vi.fn();
const onHeld = vi.fn();
const decisions = () => new Decisions(registry, () => URL_A, keep, onChange, onHeld);
const articleOf = (of: Decisions, read = READ) => ({ flat: { text: read.text }, ...run(of.show(read)) }) as unknown as Article;
const values = ({ reading, decisions }: Article) => reading.observations.map(({ value }, i) => (decisions[i] ? `${value} ${decisions[i].kind}` : value));

beforeEach(() => {
  stored = [];
  kept = true;
  vi.clearAllMocks();
});

describe('decisions on a page', () => {
  it('tell that another window holds the collection, and of no other failure', async () => {
    const of = decisions();
    registry.decide.mockResolvedValueOnce({ ok: false, error: 'full' });
    await of.decide(articleOf(of), 0, { kind: 'confirmed' });
    expect(onHeld).not.toHaveBeenCalled();
    registry.decide.mockResolvedValueOnce({ ok: false, error: 'held' });
    expect(await of.decide(articleOf(of), 0, { kind: 'confirmed' })).toEqual({ ok: false, error: 'held' });
    expect(onHeld).toHaveBeenCalledOnce();
  });

  it('are sent with their place and figure, and shown with checks', async () => {
    const of = decisions();
    expect(await of.decide(articleOf(of), 0, { kind: 'corrected', set: { value: 15 } })).toEqual({ ok: true });
    expect(registry.decide).toHaveBeenCalledExactlyOnceWith(URL_A, expect.objectContaining({ quote: '34件', prefix: '甲市当年的数字是：' }), READ.observations[0], { kind: 'corrected', set: { value: 15 } });
    expect(onChange).toHaveBeenCalledOnce();
    const shown = articleOf(of);
    expect(values(shown)).toEqual(['15 corrected', 15]);
    expect(shown.reading.checks).toMatchObject([{ stated: 15, verdict: 'holds' }]);
    expect(shown.read).toBe(READ);
  });

  it('are laid over a reading with a pause where each is sought and where it is laid over', async () => {
    const of = decisions();
    await of.decide(articleOf(of), 0, { kind: 'confirmed' });
    const once = [...of.show(READ)].length;
    await of.decide(articleOf(of), 1, { kind: 'confirmed' });
    expect([...of.show(READ)].length).toBe(once + 2);
  });

  it('take the gaps of a reading along', async () => {
    const of = decisions();
    const read = { ...READ, checks: [], gaps: [{ kind: 'sum' as const, total: 0, parts: [1], stated: 34, computed: 15 }] };
    await of.decide(articleOf(of, read), 1, { kind: 'corrected', set: { value: 20 } });
    expect(articleOf(of, read).reading.gaps).toEqual([{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 20 }]);
    await of.decide(articleOf(of, read), 0, { kind: 'rejected' });
    expect(articleOf(of, read).reading.gaps).toEqual([]);
  });

  it('are about the figure as it was read, however often it is decided on', async () => {
    const of = decisions();
    await of.decide(articleOf(of), 0, { kind: 'corrected', set: { value: 15 } });
    await of.decide(articleOf(of), 0, { kind: 'rejected' });
    expect(registry.decide.mock.calls[1]?.[2]).toEqual(READ.observations[0]);
  });

  it('follow a text that moved', async () => {
    const of = decisions();
    await of.decide(articleOf(of), 1, { kind: 'rejected' });
    const moved = { ...READ, text: `前言。${READ.text}`, observations: READ.observations.map((one) => ({ ...one, start: one.start + 3, end: one.end + 3 })) };
    expect(values(articleOf(of, moved))).toEqual([34, '15 rejected']);
    expect(values(articleOf(of, { ...READ, text: '另一篇', observations: [] }))).toEqual([]);
  });

  it('add a figure, called by the words before it, of the kind its unit tells', async () => {
    const of = decisions();
    const start = READ.text.indexOf('司法局');
    await of.add(articleOf(of), { start, end: start + 3 }, { value: 92, unit: '%', label: '合格率' });
    await of.add(articleOf(of), { start: start + 5, end: start + 6 }, { value: 3 });
    expect(articleOf(of).reading.observations.slice(2)).toMatchObject([
      { quote: '司法局', value: 92, unit: '%', role: 'rate', label: '合格率', period: '2019' },
      { value: 3, unit: null, role: 'count', label: '由市司法局统计' },
    ]);
    expect(values(articleOf(of))).toEqual([34, 15, '92 added', '3 added']);
  });

  it('reject what was added by taking it back, as often as that is heard', async () => {
    const of = decisions();
    const start = READ.text.indexOf('司法局');
    await of.add(articleOf(of), { start, end: start + 3 }, { value: 92 });
    const before = articleOf(of);
    for (let heard = 0; heard < 2; heard++) expect(await of.decide(before, 2, { kind: 'rejected' })).toEqual({ ok: true });
    expect(values(articleOf(of))).toEqual([34, 15]);
    expect(stored).toEqual([]);
  });

  it('add none where one stands: that one is corrected', async () => {
    const of = decisions();
    const { start, end } = READ.observations[1]!;
    await of.add(articleOf(of), { start, end: end - 1 }, { value: 16 });
    expect(values(articleOf(of))).toEqual([34, '16 corrected']);
    expect(await of.add(articleOf(of), { start: 5, end: 5 }, { value: 1 })).toEqual({ ok: false, error: 'invalid' });
    expect(await of.add(articleOf(of), { start: 5, end: 99_999 }, { value: 1 })).toEqual({ ok: false, error: 'invalid' });
  });

  it('can be taken back', async () => {
    const of = decisions();
    await of.decide(articleOf(of), 0, { kind: 'rejected' });
    expect(await of.takeBack(articleOf(of), 0)).toEqual({ ok: true });
    expect(values(articleOf(of))).toEqual([34, 15]);
    expect(await of.takeBack(articleOf(of), 0)).toEqual({ ok: true });
    expect(registry.takeBack).toHaveBeenCalledOnce();
  });

  it('have a report kept that was not yet', async () => {
    kept = false;
    const of = decisions();
    expect(await of.decide(articleOf(of), 0, { kind: 'confirmed' })).toEqual({ ok: true });
    expect(keep).toHaveBeenCalledOnce();
    expect(values(articleOf(of))).toEqual(['34 confirmed', 15]);
  });

  it('that could not be kept are told and not shown', async () => {
    const of = decisions();
    registry.decide.mockResolvedValueOnce({ ok: false, error: 'full' }).mockResolvedValueOnce(null);
    expect(await of.decide(articleOf(of), 0, { kind: 'confirmed' })).toEqual({ ok: false, error: 'full' });
    expect(await of.decide(articleOf(of), 0, { kind: 'confirmed' })).toEqual({ ok: false, error: 'unreachable' });
    expect(await of.decide(articleOf(of), 7, { kind: 'confirmed' })).toEqual({ ok: false, error: 'invalid' });
    expect(values(articleOf(of))).toEqual([34, 15]);
  });

  it('made elsewhere are shown once asked for, and gone with their report', async () => {
    const [of, other] = [decisions(), decisions()];
    await other.decide(articleOf(other), 0, { kind: 'rejected' });
    await of.ask();
    expect(values(articleOf(of))).toEqual(['34 rejected', 15]);
    await of.ask();
    expect(onChange).toHaveBeenCalledTimes(2);
    registry.ask.mockResolvedValueOnce({ ok: false, error: 'database' });
    await of.ask();
    expect(values(articleOf(of))).toEqual(['34 rejected', 15]);
    registry.ask.mockResolvedValueOnce({ ok: false, error: 'no-report' });
    await of.ask();
    expect(values(articleOf(of))).toEqual([34, 15]);
  });

  it('hold by the latest question answered, and not for another page', async () => {
    const of = decisions();
    let answerFirst: (answer: CorrectionsAnswer) => void = () => {};
    registry.ask.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
    const first = of.ask();
    await of.decide(articleOf(of), 0, { kind: 'rejected' });
    answerFirst({ ok: true, corrections: [] });
    await first;
    expect(values(articleOf(of))).toEqual(['34 rejected', 15]);
    const late = of.ask();
    of.forget();
    await late;
    expect(values(articleOf(of))).toEqual([34, 15]);
  });
});
