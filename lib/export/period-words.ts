/** Periods back from the words that `periodInWords` writes them in. */

/** 2023年11月 → 2023-11, 2023年 → 2023, days as they stand and as a spreadsheet writes them; null for what is no date. */
const point = (words: string): string | null => {
  const [, year, month, day] = /^(\d{4})(?:年(?:(\d{1,2})月)?|[-/](\d{1,2})[-/]\d{1,2}|-\d\d)?$/.exec(words) ?? [];
  if (year === undefined) return null;
  if (month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? words.replace(/年$/, '') : dayOf(words);
};

/** A day as a spreadsheet may write it, 2023/12/1, as an ISO day; anything else as it stands. */
export const dayOf = (words: string): string => {
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(words) ?? [];
  return year === undefined ? words : [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-');
};

const between = (from: string, to: string): string | null => {
  const [first, last] = [point(from), point(to)];
  return first === null || last === null ? null : `${first}/${last}`;
};

/** What is written of each form, from words in either language. */
const FORMS: readonly [RegExp, (...parts: string[]) => string | null][] = [
  [/^(.+?)以来$|^since (.+)$/, (zh, en) => since(zh ?? en!)],
  [/^截至(.+)$|^as of (.+)$/, (zh, en) => until(zh ?? en!)],
  [/^(\d{4})年(\d{1,2})—(\d{1,2})月$/, (year, from, to) => `${year}-${from!.padStart(2, '0')}/${year}-${to!.padStart(2, '0')}`],
  [/^(\d{4})—(\d{4})年$/, (from, to) => `${from}/${to}`],
  [/^(.+?)—(.+)$/, (from, to) => between(from!, to!)],
  [/^(.+) to (.+)$/, (from, to) => between(from!, to!)],
];

const since = (words: string): string | null => {
  const first = point(words);
  return first && `${first}/..`;
};
const until = (words: string): string | null => {
  const last = point(words);
  return last && `../${last}`;
};

/** What is in none of our words stands as it is. */
const translated = (words: string): string => {
  for (const [form, read] of FORMS) {
    const [whole, ...parts] = form.exec(words) ?? [];
    const period = whole === undefined ? null : read(...(parts as string[]));
    if (period !== null) return period;
  }
  return point(words) ?? words;
};

const DATE = String.raw`(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|XXXX)[~?%]?`;
/** What EDTF has of what a report's figure may be dated with. */
const EDTF = new RegExp(String.raw`^(?:${DATE}(?:/(?:${DATE}|\.\.))?|\.\./${DATE})$`);

/** An EDTF period from its words, in whichever naming: 截至2023-12-31 → `../2023-12-31`. Null for what is no period, such as Jun-23. */
export const periodFromWords = (words: string): string | null => {
  const period = translated(words);
  return EDTF.test(period) ? period : null;
};
