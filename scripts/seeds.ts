/**
 * Makes seeds/*.json, the sample reports, from the texts in ../shared/seeds: `npm run seeds`. Only facts are kept: figures
 * with what they measure, no sentence of the reports.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SampleReport } from '../lib/model';
import { readText } from '../lib/reading';
import { decode } from './extract/decode';

const root = path.resolve(import.meta.dirname, '..');
const from = path.resolve(root, '../shared/seeds');
const to = path.join(root, 'seeds');

if (!existsSync(from)) {
  process.stderr.write(`seeds: ${from} is not here, so the sample reports stay as they are\n`);
} else {
  for (const file of readdirSync(to).filter((name) => name.endsWith('.json'))) rmSync(path.join(to, file));
  for (const file of readdirSync(from).filter((name) => name.endsWith('.txt')).sort()) {
    const { page, report, observations, checks } = readText(decode(readFileSync(path.join(from, file))));
    const id = `sample:${report.regionCode ?? 'unknown'}-${report.year ?? 'unknown'}`;
    const sample: SampleReport = {
      report: { id, kind: page.kind, url: null, ...report },
      observations: observations.map(({ start: _start, end: _end, ...facts }) => facts),
      checks,
    };
    const rows = (list: readonly object[]) => list.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
    const json = `{\n  "report": ${JSON.stringify(sample.report)},\n  "observations": [\n${rows(sample.observations)}\n  ],\n  "checks": [\n${rows(sample.checks)}\n  ]\n}\n`;
    writeFileSync(path.join(to, `${report.regionCode ?? 'unknown'}-${report.year ?? 'unknown'}.json`), json);
  }
}
