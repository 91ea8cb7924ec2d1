import { TRADITIONAL_PAIRS } from '../../../lib/text/data/traditional';

/** Each simplified character's traditional form, the most usual where there are several. */
const USUAL = '发發复復后後干幹系系只只制制历歷出出准準里裡面面';
const forms = new Map<string, string>();
for (let i = 0; i < TRADITIONAL_PAIRS.length; i += 2) {
  const simple = TRADITIONAL_PAIRS[i + 1]!;
  if (!forms.has(simple)) forms.set(simple, TRADITIONAL_PAIRS[i]!);
}
for (let i = 0; i < USUAL.length; i += 2) forms.set(USUAL[i]!, USUAL[i + 1]!);

/** A text or a page in traditional characters, as a Big5 gateway gives it: character for character. */
export const inTraditional = (text: string): string => [...text].map((char) => forms.get(char) ?? char).join('');
