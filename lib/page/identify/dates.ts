const DIGITS = '〇一二三四五六七八九';

/** Chinese numerals of a date as a number: 二〇一九 → 2019, 二十七 → 27. */
const fromChinese = (text: string): number => {
  const digits = [...text.replace(/[○OoＯ零]/g, '〇')];
  if (!digits.includes('十')) return Number(digits.map((digit) => DIGITS.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = digits.join('').split('十');
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
};

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1990 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
};

/** Year first, with any of the usual signs; 11.03.2015, day first, as older portals print it; all in Chinese numerals. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s*[-—/.年]{1,2}\s*(\d{1,2})\s*[-—/.月]{1,2}\s*(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/;
const CHINESE = /([二一][〇○零Oo九一二三四五六七八]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;

/** The first date in a folded text as ISO `YYYY-MM-DD`, day only; null where there is none that exists. */
export const findDate = (text: string): string | null => {
  const year = YEAR_FIRST.exec(text);
  if (year) return iso(Number(year[1]), Number(year[2]), Number(year[3]));
  const day = DAY_FIRST.exec(text);
  if (day) return iso(Number(day[3]), Number(day[2]), Number(day[1]));
  const chinese = CHINESE.exec(text);
  return chinese ? iso(fromChinese(chinese[1] ?? ''), fromChinese(chinese[2] ?? ''), fromChinese(chinese[3] ?? '')) : null;
};

/** The day in an article's address: t20200327_1.html, /2020/3/27/, /2020-03/27/, /20200327/, /2020/0327/. */
export const dateInAddress = (url: string): string | null => {
  const match = /[/t](20\d\d)(\d\d)(\d\d)(?=[_/])/.exec(url) ?? /\/(20\d\d)\/(\d\d)(\d\d)\//.exec(url) ?? /\/(20\d\d)[-/]?(\d{1,2})[-/](\d{1,2})\//.exec(url);
  return match ? iso(Number(match[1]), Number(match[2]), Number(match[3])) : null;
};

/** 二〇一九年 → 2019年, so that years are looked for in one spelling; other numerals stay. */
export const yearsInDigits = (text: string): string => text.replace(/二[〇○零Oo][〇○零Oo一二三四五六七八九]{2}(?=年)/g, (year) => String(fromChinese(year)));
