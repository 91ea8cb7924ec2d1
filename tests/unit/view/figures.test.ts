import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { asidesOf, namesOf, repeated, usualOf } from '../../../lib/view/figures';
import { figure } from './records';

const t = translator('zh-CN');
const RECEIVED = 'reconsideration.applications.received';

describe('namesOf', () => {
  it('calls a figure by its indicator, and keeps the words of the report where they differ', () => {
    const received = figure({ indicator: RECEIVED });
    expect(namesOf(received, 'zh-CN')).toEqual({ name: '复议·收到申请', own: '行政复议·收到申请' });
    expect(namesOf(received, 'en')).toEqual({ name: 'Reconsideration: applications received', own: '行政复议·收到申请' });
    expect(namesOf({ ...received, label: '复议·收到申请' }, 'zh-CN')).toEqual({ name: '复议·收到申请', own: null });
  });

  it('has but the label where no indicator is known', () => {
    expect(namesOf(figure({ indicator: 'no.such' }), 'en')).toEqual({ name: '行政复议·收到申请', own: null });
  });
});

describe('repeated', () => {
  it('tells the indicators that one name does not tell apart', () => {
    const figures = [RECEIVED, null, 'a', 'a', null, 'a'].map((indicator) => figure({ indicator }));
    expect([...repeated(figures)]).toEqual(['a']);
  });
});

describe('asidesOf', () => {
  const figures = [figure({ scope: 'jurisdiction' }), figure({ scope: 'jurisdiction' }), figure({ scope: 'government', period: '2013/..' })];

  it('says period and scope only where they are not the usual', () => {
    const usual = usualOf(2019, figures);
    expect(usual).toEqual({ year: 2019, period: '2019', scope: 'jurisdiction' });
    expect(figures.map((one) => asidesOf(one, usual, 'zh-CN', t))).toEqual([[], [], ['2013年以来', '报告机关本级']]);
  });

  it('says that a year to come is none the report could tell results of', () => {
    expect(asidesOf(figure({ period: '2020' }), usualOf(2019, figures), 'zh-CN', t)).toEqual(['2020年，报告年度之后']);
    expect(asidesOf(figure({ period: '2018' }), usualOf(2019, figures), 'zh-CN', t)).toEqual(['2018年']);
  });

  it('takes the commonest period for usual where the year is unknown', () => {
    expect(usualOf(null, figures).period).toBe('2019');
    expect(usualOf(null, [])).toEqual({ year: null, period: null, scope: null });
  });

  it('is silent about a scope the text does not tell', () => {
    expect(asidesOf(figure(), { year: 2019, period: '2019', scope: 'government' }, 'zh-CN', t)).toEqual([]);
  });
});
