/** A label without what writers vary: width of characters, spaces, punctuation. */
export const normaliseLabel = (label: string): string =>
  label.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');

/** A label made ready to be compared with many others. */
export interface Profile {
  text: string;
  /** Each pair of neighbouring characters and how often it occurs. */
  bigrams: ReadonlyMap<string, number>;
}

export const profileOf = (label: string): Profile => {
  const text = normaliseLabel(label);
  const bigrams = new Map<string, number>();
  for (let i = 0; i + 2 <= text.length; i++) {
    const bigram = text.slice(i, i + 2);
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1);
  }
  return { text, bigrams };
};

/** The same for two labels whose likeness is 1, and only for them. */
export const likenessKey = ({ text, bigrams }: Profile): string =>
  text.length < 2 ? text : [...bigrams].map(([bigram, count]) => `${bigram}${count}`).sort().join(' ');

/** Likeness of two labels from 0 to 1: Dice's coefficient over their pairs of neighbouring characters. */
export const likeness = (a: Profile, b: Profile): number => {
  if (a.text === b.text) return 1;
  const total = Math.max(0, a.text.length - 1) + Math.max(0, b.text.length - 1);
  let shared = 0;
  for (const [bigram, count] of a.bigrams) shared += Math.min(count, b.bigrams.get(bigram) ?? 0);
  return total === 0 ? 0 : (2 * shared) / total;
};
