import { describe, expect, it } from 'vitest';
import { translator } from '../../../lib/i18n';
import { formatDate, formatPeriod } from '../../../lib/view/period';

describe('formatPeriod', () => {
  it.each([
    ['2019', '2019年', '2019'],
    ['2021-06', '2021年6月', 'June 2021'],
    ['2014-12-31', '2014年12月31日', '31 December 2014'],
    ['2013/..', '2013年以来', 'since 2013'],
    ['../2014-12-31', '截至2014年12月31日', 'as of 31 December 2014'],
    ['2021-01/2021-06', '2021年1月至6月', 'January 2021 to June 2021'],
    ['2016/2020', '2016年至2020年', '2016 to 2020'],
    ['2019-11/2020-02', '2019年11月至2020年2月', 'November 2019 to February 2020'],
  ])('%s', (period, zh, en) => {
    expect(formatPeriod(period, 'zh-CN', translator('zh-CN'))).toBe(zh);
    expect(formatPeriod(period, 'en', translator('en'))).toBe(en);
  });

  it.each(['', '../..', 'soon', '2019~', '2019/x'])('gives back what it does not understand: %j', (period) => {
    expect(formatPeriod(period, 'zh-CN', translator('zh-CN'))).toBe(period);
  });
});

describe('formatDate', () => {
  it('shows a day as the page gave it, in no time zone', () => {
    expect(formatDate('2020-03-27', 'zh-CN')).toBe('2020年3月27日');
    expect(formatDate('2020-03-27', 'en')).toBe('27 March 2020');
  });

  it('shows an instant to the minute, and what is none as it stands', () => {
    expect(formatDate('2026-01-05T08:30:00', 'zh-CN')).toMatch(/2026.*1.*5.*08:30/);
    expect(formatDate('yesterday', 'zh-CN')).toBe('yesterday');
  });
});
