import type { Candidate } from './found';

/** 衡政报〔2020〕9号: who, of which year, the how manieth; printed with every sort of bracket. */
const NUMBER = '[一-龥]{1,12}\\s?[〔［[(（【]\\s?(?:19|20)\\d\\d(?:年)?\\s?[〕］\\])）】]\\s?第?\\s?\\d{1,4}\\s?号';

const LABELLED = new RegExp(`(?:发文字号|发文文号|公文文号|文件编号|文\\s?号)[\\s:：|\\]】]{0,9}(${NUMBER})`);
const ALONE = new RegExp(`^[(（]?(${NUMBER})[)）]?$`);

const tidy = (number: string | undefined): string | null => number?.replace(/\s/g, '') ?? null;

/**
 * Where the number of the report itself may stand: behind its label, or on a line of its own above the text. One inside a
 * sentence is another document's.
 * @param head the lines above the text, as printed
 */
export const numberCandidates = (head: readonly string[]): Candidate<string>[] => [
  ['label', () => tidy(LABELLED.exec(head.join('\n'))?.[1])],
  ['under-title', () => tidy(head.map((line) => ALONE.exec(line.trim())).find((match) => match !== null)?.[1])],
];
