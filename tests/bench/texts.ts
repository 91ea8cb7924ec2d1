import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { numbersFrom } from './random';
import { renamed, scaled } from './vary';

const FOLDERS = ['reports', 'reports-seen', 'reports-unseen'].map((name) => path.resolve(import.meta.dirname, '../fixtures', name));

/** One paragraph of an invented report, or a table with the line above it, and whose report it is. */
interface Paragraph {
  text: string;
  region: string | null;
}

const regionOf = (gold: string): string | null => (JSON.parse(readFileSync(gold, 'utf8')) as { report: { regionName: string | null } }).report.regionName;

const paragraphsIn = (folder: string): Paragraph[] =>
  readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap((name) => {
    const file = path.join(folder, name);
    const region = regionOf(file.replace(/\.txt$/, '.gold.json'));
    return readFileSync(file, 'utf8').split(/\n+(?![^\n]*\t)/).filter((text) => text.trim() !== '').map((text) => ({ text, region }));
  });

/** All paragraphs of the invented reports: more than 100,000 characters, none of them twice. */
const paragraphs = FOLDERS.flatMap(paragraphsIn);

/** Another order of them for each seed. */
function shuffled(seed: number): Paragraph[] {
  const next = numbersFrom(seed);
  const order = [...paragraphs];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = next(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/**
 * A report's text in pieces of about so many characters, of whole paragraphs: those of the invented reports in an order, with
 * numbers and names of places, that the seeds decide. No paragraph comes twice, and no two texts are the same.
 * @param order decides which paragraphs the text has, and where
 * @param facts decides numbers and names
 */
export function reportText(pieces: number, length: number, order: number, facts: number): string[] {
  const next = numbersFrom(facts);
  const texts: string[] = [];
  let text = '';
  for (const { text: said, region } of shuffled(order)) {
    if (texts.length === pieces) break;
    text += `${renamed(scaled(said, 1 + next(9)), region, next)}\n`;
    if (text.length < length) continue;
    texts.push(text);
    text = '';
  }
  if (texts.length < pieces) throw new Error(`The reports have less than ${pieces * length} characters.`);
  return texts;
}
