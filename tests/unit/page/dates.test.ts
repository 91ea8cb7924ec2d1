import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInAddress, findDate, yearsInDigits } from '../../../lib/page/identify/dates';

describe('findDate', () => {
  it.each([
    ['2020-03-27 15:33', '2020-03-27'],
    ['11.03.2015  17:50', '2015-03-11'],
    ['2018年1月9日', '2018-01-09'],
    ['2019/12/3', '2019-12-03'],
    ['2017——06——08 10:00', '2017-06-08'],
    ['二〇一九年十二月二十一日', '2019-12-21'],
    ['二○二〇年三月十日', '2020-03-10'],
    ['2021-02-30', null],
    ['第12345号', null],
  ])('%s: %s', (text, date) => {
    expect(findDate(text)).toBe(date);
  });

  it('finds every date it is given, in every form', () => {
    const day = fc.date({ min: new Date('1995-01-01T00:00:00Z'), max: new Date('2080-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        expect(findDate(iso)).toBe(iso);
        expect(findDate(`${d}.${m}.${y}`)).toBe(iso);
        expect(findDate(`发布于${y}年${Number(m)}月${Number(d)}日`)).toBe(iso);
      }),
    );
  });
});

describe('dateInAddress', () => {
  it.each([
    ['http://a.gov.cn/x/202303/t20230330_2947661.html', '2023-03-30'],
    ['http://a.gov.cn/xxgk/20200327/i1.html', '2020-03-27'],
    ['http://a.gov.cn/art/2018/5/3/art_1_2.html', '2018-05-03'],
    ['http://a.gov.cn/c1/2022-01/12/content_1.html', '2022-01-12'],
    ['http://a.gov.cn/info/1022/20201.htm', null],
  ])('%s: %s', (url, date) => {
    expect(dateInAddress(url)).toBe(date);
  });
});

it('writes years in digits', () => {
  expect(yearsInDigits('二〇一九年度和二O二O年')).toBe('2019年度和2020年');
});
