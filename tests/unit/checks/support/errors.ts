/** Errors put into the figures of a correct relation, the same ones every time. */

export type ErrorKind = 'digit' | 'transposition' | 'multiplier' | 'dropped part';

const FULL_WIDTH = 0xfee0;
const isDigit = (char: string | undefined): boolean => char !== undefined && /[0-9０-９]/.test(char);
const plain = (char: string): number => Number(char.charCodeAt(0) > FULL_WIDTH ? String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH) : char);
const like = (digit: number, char: string): string => String.fromCharCode(char.charCodeAt(0) - plain(char) + digit);

const replaced = (text: string, at: number, by: string): string => text.slice(0, at) + by + text.slice(at + by.length);
const leads = (text: string, at: number): boolean => !isDigit(text[at - 1]) && text[at - 1] !== '.' && text[at - 1] !== '．';

/** Each digit changed by one, by four and by seven; no number gets a leading nought. */
export function withDigit(text: string): string[] {
  return [...text].flatMap((char, at) =>
    isDigit(char) ? [1, 4, 7].map((step) => (plain(char) + step) % 10).filter((digit) => digit !== 0 || !leads(text, at)).map((digit) => replaced(text, at, like(digit, char))) : [],
  );
}

/** Each two neighbouring digits exchanged. */
export function withSwap(text: string): string[] {
  return [...text].flatMap((char, at) => {
    const next = text[at + 1];
    if (!isDigit(char) || !isDigit(next) || char === next || (plain(next!) === 0 && leads(text, at))) return [];
    return [replaced(text, at, next! + char)];
  });
}

/** 万 for 亿 and the other way. */
export const withMultiplier = (text: string): string[] =>
  text.includes('万') ? [text.replace('万', '亿')] : text.includes('亿') ? [text.replace('亿', '万')] : [];

/**
 * A list without one of its items: the words that name it, the number, and the comma it needs no more. What announces the list
 * stays.
 * @param from where the part's figure begins
 * @param to where it ends
 */
export function withoutItem(text: string, from: number, to: number, isFirst: boolean): string {
  const lead = text.slice(Math.max(0, from - 40), from);
  const pause = Math.max(...[...'、，,：:；;。（(\n'].map((mark) => lead.lastIndexOf(mark)), lead.search(/其中(?!.*其中)/) + 1);
  const start = from - lead.length + pause + 1;
  const after = text.slice(to).search(/[、，,；;。）)\n]/);
  const end = to + Math.max(0, after);
  return isFirst ? text.slice(0, start) + text.slice(/[、，,]/.test(text[end] ?? '') ? end + 1 : end) : text.slice(0, start - 1) + text.slice(end);
}
