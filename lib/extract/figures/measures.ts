import { MEASURE_WORDS, type MeasureWord } from './data/measure-words';
import { MASK } from './masks';

/** Longest words first, so that 个工作日 wins over 个. */
const words = [...MEASURE_WORDS].sort((a, b) => b.word.length - a.word.length);
const byFirstCharacter = new Map<number, MeasureWord[]>();
for (const word of words) {
  const first = word.word.charCodeAt(0);
  byFirstCharacter.set(first, [...(byFirstCharacter.get(first) ?? []), word]);
}

/** The measure word that stands at this offset, or undefined. */
export function measureWordAt(text: string, at: number): MeasureWord | undefined {
  return byFirstCharacter.get(text.charCodeAt(at))?.find(({ word, notBefore }) => {
    if (!text.startsWith(word, at)) return false;
    return !notBefore?.includes(text[at + word.length] ?? MASK);
  });
}

/** The first offset from `at` on that is no space. */
export const skipSpaces = (text: string, at: number): number => {
  while (text[at] === ' ') at += 1;
  return at;
};
