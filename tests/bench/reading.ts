import recognizers from '@microsoft/recognizers-text-number';
import { runInThisContext } from 'node:vm';
import { bundled } from './bundle';
import { firstReadingRow } from './first-reading';
import { measure, type Side } from './measure';
import type { read } from './reading-text';
import type { Row } from './table';
import { reportText } from './texts';

/** Reading as the extension's bundles have it: what runs sources directly names each inner function anew, which costs a tenth more. */
const bundledReading = (): Promise<string> => bundled('tests/bench/reading-text.ts', 'Reading');

const readingIn = (code: string): typeof read => (runInThisContext(`${code};Reading`) as { read: typeof read }).read;

/** The least that finding figures can cost: one pass over digits and Chinese numerals. */
const NUMERALS = /\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+/g;
const regexPass = (text: string) => [...text.matchAll(NUMERALS)].length;

const model = new recognizers.NumberRecognizer(recognizers.Culture.Chinese).getNumberModel();

const PIECE = 10_000;
const PIECES = 10;
const ROUNDS = 16;
/** Passes for one reading, so that both take long enough to be interrupted alike where the machine is busy. */
const PASSES = 20;

/** The sides of one round for this reading, each on the same paragraphs, with other numbers and names where they are read once more. */
const sidesFor = (reading: typeof read) => (round: number): Side[] => {
  const pieces = reportText(PIECES, PIECE, round, 2 * round);
  const whole = reportText(PIECES, PIECE, round, 2 * round + 1).join('');
  const passes = () => {
    for (let pass = 0; pass < PASSES; pass += 1) pieces.map(regexPass);
  };
  return [() => pieces.map(reading), passes, () => reading(whole), () => model.parse(pieces[0]!)];
};

/** Reading beside the least it could cost, beside itself on a longer text, and beside what else there is. */
export async function readingRows(): Promise<Row[]> {
  const code = await bundledReading();
  const [readAll, passAll, readWhole, microsoft] = measure(sidesFor(readingIn(code)), ROUNDS) as [number, number, number, number];
  const [reading, pass] = [readAll / PIECES, passAll / PIECES / PASSES];
  return [
    { what: 'reading 10,000 characters', beside: 'one regex pass over the numerals', ms: reading, besideMs: pass, target: { atMost: 5 } },
    { what: 'reading, per character at 100,000', beside: 'per character at 10,000', ms: readWhole / PIECES, besideMs: reading, target: { atMost: 1.2 } },
    { what: 'reading 10,000 characters', beside: 'Microsoft’s number model', ms: reading, besideMs: microsoft, target: null },
    firstReadingRow(code),
  ];
}
