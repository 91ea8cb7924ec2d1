import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const reports = path.resolve(import.meta.dirname, '../fixtures/reports');

const all = readdirSync(reports)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(path.join(reports, name), 'utf8'))
  .join('\n');

/** The invented reports, one after the other and again, up to so many characters. */
export const reportText = (length: number): string => all.repeat(Math.ceil(length / all.length)).slice(0, length);
