/**
 * traditional FILE: builds lib/text/data/traditional.ts from OpenCC's table of traditional characters, of which FILE is the copy
 * in `npm pack opencc-js` (package/dist/esm-lib/dict/TSCharacters.js) or OpenCC's own TSCharacters.txt.
 *
 * Kept are the characters whose simplified form is among the 3755 in everyday use (GB 2312, first level) or in the name of a
 * division: the others would cost the reader more bytes than they are met with. A character that stands in such a name itself
 * (乾 in 乾县) stays as it is.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OUT = new URL('../lib/text/data/traditional.ts', import.meta.url);

/** The characters of GB 2312's first level, rows 16 to 55. */
const firstLevel = (): Set<string> => {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1) for (let cell = 1; cell <= 94; cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  return new Set([...new TextDecoder('gbk').decode(Uint8Array.from(bytes))].filter((char) => /\p{Script=Han}/u.test(char)));
};

const [, , file] = process.argv;
if (file === undefined) throw new Error('usage: tsx scripts/traditional.ts TSCharacters.js');
const everyday = firstLevel();
const names = new Set(readFileSync(new URL('../lib/page/divisions/data/divisions.json', import.meta.url), 'utf8'));

const pairs: string[] = [];
for (const [, from = '', to = ''] of readFileSync(file, 'utf8').matchAll(/(?<=^|[|\n"])(\S)[\t ](\S)/gu))
  if (from.length === 1 && to.length === 1 && !names.has(from) && (everyday.has(to) || names.has(to))) pairs.push(from + to);

writeFileSync(
  OUT,
  `/** Traditional characters, each before its simplified form. Built by scripts/traditional.ts from OpenCC's table (Apache-2.0). */
export const TRADITIONAL_PAIRS =
${pairs.sort().join('').match(/.{1,120}/gu)!.map((line) => `  '${line}'`).join(' +\n')};
`,
);
process.stdout.write(`${pairs.length} characters\n`);
