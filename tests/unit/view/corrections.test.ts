import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import type { FigureChange, Observation } from '../../../lib/model';
import type { Correction } from '../../../lib/records';
import { correctionWords, decidedWords, inListOrder, unplaced } from '../../../lib/view/corrections';
import { SCOPE_TERMS } from '../../../lib/view/terms';
import { observation } from '../support/readings';

const zh = translator('zh-CN');
const en = translator('en');
const correction = (kind: Correction['kind'], set: FigureChange = {}, given: Partial<Correction> = {}, figure: Partial<Observation> = {}): Correction => ({
  id: 'c', reportId: 'a', page: 'a', kind, anchor: { quote: '34件', prefix: '收到', suffix: '，', start: 2 }, figure: observation(figure), set,
  madeAt: '2026-11-22T08:00:00.000Z', place: { start: 2, end: 5 }, lost: null, schemaVersion: 4, ...given,
});

describe('a correction in words', () => {
  it('says what was changed, from what to what, value and unit together', () => {
    expect(correctionWords(correction('corrected', { value: 35, unit: '宗' }), 'zh-CN', zh)).toEqual({ name: '复议·收到申请', decided: '已更正', details: ['数值：34\u202f件 → 35\u202f宗'], lost: null });
    const all = correction('corrected', { unit: null, indicator: null, scope: 'government', period: '2020', label: '另一名' });
    expect(correctionWords(all, 'zh-CN', zh)).toMatchObject({
      name: '另一名',
      details: ['单位：34\u202f件 → 34', '指标：复议·收到申请 → 无', `范围：${zh('scopeUnstated')} → ${zh(SCOPE_TERMS.government)}`, '时期：2019年 → 2020年', '名称：行政复议·收到申请 → 另一名'],
    });
    expect(correctionWords(correction('corrected', { value: 35 }), 'en', en).details).toEqual(['Value: 34\u202f件 → 35\u202f件']);
  });

  it('gives the value of what was not changed', () => {
    expect(correctionWords(correction('rejected', {}, {}, { qualifier: 'nearly' }), 'zh-CN', zh)).toMatchObject({ decided: zh('decidedRejected'), details: ['近 34\u202f件'] });
    expect(correctionWords(correction('added', { value: 34 }), 'en', en)).toMatchObject({ decided: 'Added by hand', details: ['34\u202f件'] });
  });

  it('says why one has no place, with the words it stood in', () => {
    const lost = (reason: 'gone' | 'ambiguous') => correctionWords(correction('confirmed', {}, { place: null, lost: reason }), 'zh-CN', zh).lost;
    expect(lost('gone')).toMatchObject({ reason: zh('correctionGone'), around: { prefix: '收到', quote: '34件' } });
    expect(lost('ambiguous')?.reason).toBe(zh('correctionAmbiguous'));
  });

  it('says nothing of places where it is not known whether the page has them', () => {
    const gone = correction('confirmed', {}, { place: null, lost: 'gone' });
    expect(unplaced([gone]).map((one) => correctionWords(one, 'zh-CN', zh))).toEqual([{ ...correctionWords(gone, 'zh-CN', zh), lost: null }]);
  });
});

it('a figure tells beside it what was decided, and what was read where that is another value', () => {
  const read = observation();
  expect(decidedWords(observation({ value: 35 }), { id: 'c', kind: 'corrected', read }, 'zh-CN', zh)).toBe('已更正，原读作 34\u202f件');
  expect(decidedWords(observation({ label: '另一名' }), { id: 'c', kind: 'corrected', read }, 'zh-CN', zh)).toBe('已更正');
  expect(decidedWords(read, { id: 'c', kind: 'added', read: null }, 'en', en)).toBe('Added by hand');
});

it('those without a place come first, then the latest', () => {
  const made = (id: string, day: number, lost: Correction['lost'] = null) => correction('confirmed', {}, { id, lost, madeAt: `2026-11-0${day}T08:00:00.000Z` });
  expect(inListOrder([made('a', 1), made('b', 2), made('c', 1, 'gone')]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
