/** The browser's writers of numbers and instants, each made once: to make one takes as long as to write thirty numbers by it. */

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

const keyOf = (language: string, options: object): string => JSON.stringify([language, options]);

/** Writes numbers as the language and these options say. */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = keyOf(language, options);
  const known = numbers.get(key) ?? new Intl.NumberFormat(language, options);
  numbers.set(key, known);
  return known;
};

/** Writes instants as the language and these options say, in the reader's own time zone where they name no other. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = keyOf(language, options);
  const known = dates.get(key) ?? new Intl.DateTimeFormat(language, options);
  dates.set(key, known);
  return known;
};
