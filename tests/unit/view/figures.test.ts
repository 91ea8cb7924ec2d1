import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { asidesOf, namesOf, passes, usualOf } from '../../../lib/view/figures';
import { figure } from './records';

const t = translator('zh-CN');
const RECEIVED = 'reconsideration.applications.received';

describe('namesOf', () => {
  it('calls a figure by its label in Chinese, by its indicator first in English', () => {
    const received = figure({ indicator: RECEIVED });
    expect(namesOf(received, 'zh-CN')).toEqual({ name: '行政复议·收到申请', chinese: null });
    expect(namesOf(received, 'en')).toEqual({ name: 'Reconsideration applications received', chinese: '行政复议·收到申请' });
  });

  it('has but the label where no indicator is known', () => {
    expect(namesOf(figure({ indicator: 'no.such' }), 'en')).toEqual({ name: '行政复议·收到申请', chinese: null });
  });
});

describe('asidesOf', () => {
  const figures = [figure({ scope: 'jurisdiction' }), figure({ scope: 'jurisdiction' }), figure({ scope: 'government', period: '2013/..' })];

  it('says period and scope only where they are not the usual', () => {
    const usual = usualOf(2019, figures);
    expect(usual).toEqual({ period: '2019', scope: 'jurisdiction' });
    expect(figures.map((one) => asidesOf(one, usual, 'zh-CN', t))).toEqual([[], [], ['2013年以来', '报告机关本级']]);
  });

  it('takes the commonest period for usual where the year is unknown', () => {
    expect(usualOf(null, figures).period).toBe('2019');
    expect(usualOf(null, [])).toEqual({ period: null, scope: null });
  });

  it('is silent about a scope the text does not tell', () => {
    expect(asidesOf(figure(), { period: '2019', scope: 'government' }, 'zh-CN', t)).toEqual([]);
  });
});

describe('passes', () => {
  const received = figure({ indicator: RECEIVED });

  it.each([
    ['', true],
    ['复议', true],
    ['收到 申请', true],
    ['RECONSIDERATION', true],
    ['诉讼', false],
  ])('finds %j in labels and names: %s', (query, found) => {
    expect(passes(received, { shelf: 'all', query })).toBe(found);
  });

  it('keeps to the category asked for', () => {
    expect(passes(received, { shelf: 'disputes', query: '' })).toBe(true);
    expect(passes(received, { shelf: 'rules', query: '' })).toBe(false);
    expect(passes(figure(), { shelf: 'uncatalogued', query: '' })).toBe(true);
  });
});
