import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFigures, type ChangedFigure } from '../../../lib/compare/changed-figures';
import { changesOf, revisedFigures } from '../../../lib/compare/changes';
import { compareReports } from '../../../lib/compare/compare';
import { removedCounterparts } from '../../../lib/compare/removed';
import { contextOf } from '../../../lib/corrections/anchor';
import type { Contents, Revision, StoredObservation, StoredReport } from '../../../lib/records';
import { contents, stored, storedReport } from '../support/readings';

/** A figure as it stands behind its words: 受理86件. */
interface Said {
  words: string;
  value: number;
  unit?: string;
  indicator?: string | null;
}
const said = (words: string, value: number, more: Partial<Said> = {}): Said => ({ words, value, ...more });

/** The figures of a text made of these, each with what stands around it. */
const figuresOf = (sentences: readonly Said[]): StoredObservation[] => {
  let text = '';
  const placed = sentences.map(({ words, value, unit = '件' }) => {
    text += words;
    const start = text.length;
    text += `${value}${unit}`;
    const end = text.length;
    text += '，';
    return { start, end };
  });
  return sentences.map(({ words, value, unit = '件', indicator = null }, index) => {
    const place = placed[index]!;
    return { ...stored({ value, unit, quote: `${value}${unit}`, label: words, indicator, ...place }, index), ...contextOf(text, place) };
  });
};

const short = (changes: readonly ChangedFigure[]): unknown[] =>
  changes.map((change) => [change.kind, ...('was' in change ? [change.was.value] : []), ...('is' in change ? [change.is.value] : [])]);
const between = (before: Said[], after: Said[]): unknown[] => short(changedFigures(figuresOf(before), figuresOf(after)));

const RECEIVED = said('全年共收到行政复议申请', 86);
const ACCEPTED = said('依法受理', 70);
const CLOSED = said('年内审结案件', 64);

describe('what a page says otherwise', () => {
  it('is a changed value in the same words, told with both figures', () => {
    expect(between([RECEIVED, ACCEPTED, CLOSED], [RECEIVED, { ...ACCEPTED, value: 72 }, CLOSED])).toEqual([['changed', 70, 72]]);
  });

  it('is what was put in or taken out, and nothing behind it', () => {
    expect(between([RECEIVED, CLOSED], [RECEIVED, ACCEPTED, CLOSED])).toEqual([['added', 70]]);
    expect(between([RECEIVED, ACCEPTED, CLOSED], [RECEIVED, CLOSED])).toEqual([['removed', 70]]);
  });

  it('is no change from one thing to another that took its place', () => {
    expect(between([RECEIVED, said('组织执法人员培训', 3, { unit: '场' })], [RECEIVED, said('清理规范性文件', 5)])).toEqual([['removed', 3], ['added', 5]]);
  });

  it('tells which of several figures of one name was changed', () => {
    const cases = [1, 2, 3, 4].map((value) => said('办理案件', value));
    expect(between(cases, cases.map((one) => (one.value === 3 ? { ...one, value: 30 } : one)))).toEqual([['changed', 3, 30]]);
  });

  it('is nothing where a paragraph stands elsewhere', () => {
    expect(between([RECEIVED, ACCEPTED, CLOSED], [CLOSED, RECEIVED, ACCEPTED])).toEqual([]);
    expect(between([RECEIVED, ACCEPTED, CLOSED], [{ ...CLOSED, value: 65 }, RECEIVED, ACCEPTED])).toEqual([['changed', 64, 65]]);
  });

  it('is nothing where only our name for the figure is another', () => {
    const [before, after] = [figuresOf([RECEIVED, ACCEPTED]), figuresOf([RECEIVED, ACCEPTED])];
    expect(changedFigures(before, after.map((figure) => ({ ...figure, label: '另一名称', indicator: 'reconsideration.accepted' })))).toEqual([]);
  });

  it('is a bound that came to stand beside the number', () => {
    const [before, after] = [figuresOf([RECEIVED, ACCEPTED]), figuresOf([RECEIVED, ACCEPTED])];
    expect(short(changedFigures(before, after.map((figure) => ({ ...figure, qualifier: figure.value === 70 ? 'over' as const : null }))))).toEqual([['changed', 70, 70]]);
  });

  const sentence = fc.record({
    words: fc.constantFrom('全年收到申请', '受理', '审结案件', '办理案件', '开展培训'),
    value: fc.integer({ min: 1, max: 4 }),
    unit: fc.constantFrom('件', '场', '%'),
    indicator: fc.constantFrom('reconsideration.accepted', null),
  });

  it('is nothing in a text and itself', () => {
    fc.assert(fc.property(fc.array(sentence, { maxLength: 30 }), (text) => {
      expect(between(text, text)).toEqual([]);
    }));
  });

  it('is one figure more, and one less read backwards, where one is put in anywhere', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), sentence, fc.nat(), (text, more, at) => {
        const place = at % (text.length + 1);
        const longer = [...text.slice(0, place), more, ...text.slice(place)];
        expect(between(text, longer)).toEqual([['added', more.value]]);
        expect(between(longer, text)).toEqual([['removed', more.value]]);
      }),
    );
  });

  it('accounts for every figure of both texts', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 20 }), fc.array(sentence, { maxLength: 20 }), (before, after) => {
        const changes = changedFigures(figuresOf(before), figuresOf(after));
        const count = (kind: ChangedFigure['kind']) => changes.filter((change) => change.kind === kind).length;
        expect(after.length - before.length).toBe(count('added') - count('removed'));
        expect(new Set(changes.flatMap((change) => ('was' in change ? [change.was.index] : []))).size).toBe(count('changed') + count('removed'));
        expect(new Set(changes.flatMap((change) => ('is' in change ? [change.is.index] : []))).size).toBe(count('changed') + count('added'));
      }),
    );
  });
});

describe('the changes of a kept report', () => {
  const read = (text: Said[], report: Partial<StoredReport>): Contents => ({ ...contents([], report), observations: figuresOf(text) });
  const revision = (text: Said[], fingerprint: string, readAt: string, replacedAt: string, more: Partial<StoredReport> = {}): Revision => {
    const { report, observations, checks } = read(text, { fingerprint, readAt, ...more });
    return { report, observations, checks, reportId: storedReport().id, replacedAt, schemaVersion: 4 };
  };
  const [DAY1, DAY2, DAY3] = ['2026-11-01T08:00:00.000Z', '2026-11-10T08:00:00.000Z', '2026-11-20T08:00:00.000Z'] as const;
  const first = revision([RECEIVED, ACCEPTED], 'one', DAY1, DAY2);
  const second = revision([RECEIVED, { ...ACCEPTED, value: 72 }], 'two', DAY2, DAY3);
  const now = read([RECEIVED, { ...ACCEPTED, value: 72 }, CLOSED], { fingerprint: 'three', readAt: DAY3 });

  it('come newest first, each with the day it was met and the day the former text was read last', () => {
    const changes = changesOf(now, [second, first]);
    expect(changes.map(({ at, lastSeen, figures }) => [lastSeen, at, short(figures)])).toEqual([
      [DAY2, DAY3, [['added', 64]]],
      [DAY1, DAY2, [['changed', 70, 72]]],
    ]);
  });

  it('are none where our reader alone read the same text anew', () => {
    expect(changesOf(now, [revision([RECEIVED], 'three', DAY1, DAY3)])).toEqual([]);
  });

  it('leave out other pages of the report and samples', () => {
    expect(changesOf(now, [revision([RECEIVED], 'one', DAY1, DAY2, { id: 'www.gov.cn/print' }), revision([RECEIVED], '', DAY1, DAY2)])).toEqual([]);
    expect(changesOf({ ...now, report: { ...now.report, sample: true } }, [first])).toEqual([]);
  });

  it('leave out what a table told, before, between and now', () => {
    const table = revision([RECEIVED], 'two', DAY2, DAY3, { fromTable: true });
    expect(changesOf(now, [{ ...first, report: { ...first.report, fromTable: true } }])).toEqual([]);
    expect(changesOf(now, [first, table]).map(({ at, figures }) => [at, short(figures)])).toEqual([[DAY2, [['changed', 70, 72], ['added', 64]]]]);
    expect(changesOf({ ...now, report: { ...now.report, fromTable: true } }, [first, second]).map(({ at }) => at)).toEqual([DAY2]);
  });

  it('leave out a text that another took the place of at once, as of a page still loading', () => {
    const half = revision([RECEIVED], 'half', DAY2, '2026-11-10T08:00:02.000Z');
    expect(changesOf(read([RECEIVED, ACCEPTED], { fingerprint: 'one', readAt: DAY2 }), [first, half])).toEqual([]);
  });

  it('are of the page, not of what the reader corrected, added or rejected', () => {
    const [received, accepted, closed] = now.observations as [StoredObservation, StoredObservation, StoredObservation];
    const decided = [
      { ...received, value: 999, decided: { id: 'a', kind: 'corrected' as const, read: received } },
      { ...accepted, decided: { id: 'b', kind: 'confirmed' as const, read: accepted } },
      { ...closed, decided: { id: 'c', kind: 'rejected' as const, read: closed } },
      { ...closed, value: 5, index: 3, decided: { id: 'd', kind: 'added' as const, read: null } },
    ];
    expect(changesOf({ ...now, observations: decided }, [second])).toEqual([]);
  });

  it('call no figure removed that the reader rejected and the page still says', () => {
    const [, accepted] = now.observations as [StoredObservation, StoredObservation, StoredObservation];
    const decided = now.observations.map((one) => (one === accepted ? { ...one, decided: { id: 'c', kind: 'rejected' as const, read: one } } : one));
    expect(changesOf({ ...now, observations: decided }, [second]).map(({ figures }) => short(figures))).toEqual([[['added', 64]]]);
  });

  it('are found again beside the figures as they are now, the latest of each', () => {
    const third = revision([RECEIVED, { ...ACCEPTED, value: 74 }, CLOSED], 'three', DAY3, '2026-11-21T08:00:00.000Z');
    const latest = read([RECEIVED, { ...ACCEPTED, value: 75 }, CLOSED], { fingerprint: 'four', readAt: '2026-11-21T08:00:00.000Z' });
    const revised = revisedFigures(latest.observations, changesOf(latest, [first, second, third]));
    expect([...revised].map(([index, { was, at, lastSeen }]) => [index, was?.value ?? null, lastSeen, at])).toEqual([[1, 74, DAY3, '2026-11-21T08:00:00.000Z'], [2, null, DAY2, DAY3]]);
  });

  describe('of the report compared with', () => {
    const present = read([{ ...RECEIVED, value: 90 }, { ...CLOSED, value: 80 }], { id: 'www.hengyang.gov.cn/b.html' });
    const cut = (text: Said[]): Contents => read(text, { fingerprint: 'cut', readAt: DAY2 });
    const whole = revision([RECEIVED, CLOSED], 'whole', DAY1, DAY2);
    const missed = (other: Contents, revisions: Revision[]) => {
      const { onlyA } = compareReports(present, other);
      const removed = removedCounterparts({ figures: onlyA, year: present.report.year }, { figures: other.observations, year: other.report.year }, changesOf(other, revisions));
      return [onlyA.length, [...removed].map(([index, { was, lastSeen, at }]) => [index, was.value, lastSeen, at])];
    };

    it('tell of a figure that stands alone that the other page once had it', () => {
      expect(missed(cut([RECEIVED]), [whole])).toEqual([1, [[1, 64, DAY1, DAY2]]]);
    });

    it('tell nothing of what was taken out and stands there again, or was never there', () => {
      const again = revision([RECEIVED], 'cut', DAY2, DAY3);
      expect(missed(read([RECEIVED, CLOSED], { fingerprint: 'whole', readAt: DAY3 }), [whole, again])).toEqual([0, []]);
      expect(missed(cut([RECEIVED]), [])).toEqual([1, []]);
    });
  });
});
