import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractCommand } from '../../../scripts/extract/command';

const project = path.resolve(import.meta.dirname, '../../..');
const shared = path.resolve(project, '../shared');
const scorer = path.join(shared, 'score.mjs');
const absent = !existsSync(scorer);
if (absent) process.stderr.write('gold: ../shared is not here; the reader is not scored against annotated reports\n');

const fixtures = (folder: string): string => path.join(project, 'tests/fixtures', folder);

type Floors = Record<string, number>;

/** The files that a folder's annotations speak of, in the scorer's order. */
const annotated = (gold: string): string[] =>
  readdirSync(gold).filter((name) => name.endsWith('.gold.json')).sort().map((name) => path.resolve(gold, (JSON.parse(readFileSync(path.join(gold, name), 'utf8')) as { file: string }).file));

/** A program that prints what the command prints of these files: they are read here, where everything is loaded already. */
function printer(files: readonly string[], folder: string): string {
  let lines = '';
  if (extractCommand(files, { out: (text) => void (lines += text), err: (text) => { throw new Error(text); } }) !== 0) throw new Error('a report could not be read');
  writeFileSync(path.join(folder, 'lines.jsonl'), lines);
  writeFileSync(path.join(folder, 'print.mjs'), "import { readFileSync } from 'node:fs';\nprocess.stdout.write(readFileSync(new URL('lines.jsonl', import.meta.url)));\n");
  return `${process.execPath} ${path.join(folder, 'print.mjs')}`;
}

/** Shares of what was read right, by the scorer's names. */
function shares(gold: string): Floors & { falseAlarms: number } {
  const folder = mkdtempSync(path.join(tmpdir(), 'duibiao-gold-'));
  try {
    const out = execFileSync(process.execPath, [scorer, '--gold', gold, '--json', '--run', printer(annotated(gold), folder)], { encoding: 'utf8', maxBuffer: 1 << 26, cwd: project });
    const { sum } = JSON.parse(out) as { sum: { all: Record<string, [number, number]> } };
    const found = Object.fromEntries(Object.entries(sum.all).filter(([, [, of]]) => of > 0).map(([key, [hit, of]]) => [key, hit / of]));
    return { ...found, falseAlarms: sum.all.falseAlarms?.[0] ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lowest shares the reader may reach; raised when it gets better. The invented reports are told of in tests/fixtures/reports/README.md. */
const CASES: readonly [string, string, Floors][] = [
  ['five real reports', path.join(shared, 'gold'), {
    recall: 0.99, precision: 0.99, span: 0.99, unit: 0.995, qualifier: 0.99, role: 0.98, scope: 0.92, period: 0.96, complete: 0.88,
    indicatorRecall: 0.97, indicatorPrecision: 0.97, partOf: 0.95, checkRecall: 1, checkVerdict: 1, page: 1, report: 1,
  }],
  ['six invented reports of other levels and styles', fixtures('reports'), {
    recall: 0.99, precision: 0.99, span: 0.99, unit: 0.99, qualifier: 0.99, role: 0.98, scope: 0.93, period: 0.99, complete: 0.93,
    indicatorRecall: 0.97, indicatorPrecision: 0.97, partOf: 0.92, checkRecall: 0.98, checkVerdict: 1, page: 1, report: 1,
  }],
  ['thirty-five more', fixtures('reports-seen'), {
    recall: 0.99, precision: 0.99, span: 0.99, unit: 0.98, qualifier: 0.99, role: 0.99, scope: 0.9, period: 0.98, complete: 0.88,
    indicatorRecall: 0.96, indicatorPrecision: 0.97, partOf: 0.94, checkRecall: 0.96, checkVerdict: 1,
  }],
  ['seven whose misses nobody has read', fixtures('reports-unseen'), {
    recall: 0.99, precision: 0.99, span: 0.99, unit: 0.99, qualifier: 0.99, role: 0.98, period: 0.98, complete: 0.82,
    indicatorRecall: 0.91, indicatorPrecision: 0.96, checkRecall: 0.88, checkVerdict: 1,
  }],
];

describe.skipIf(absent)('annotated reports', () => {
  it.each(CASES)('%s are read as well as before, with no false alarm', { timeout: 120_000 }, (_, gold, floors) => {
    const found = shares(gold);
    for (const [key, floor] of Object.entries(floors)) expect(found[key], key).toBeGreaterThanOrEqual(floor);
    expect(found.falseAlarms).toBe(0);
  });
});
