/**
 * extract FILE...: reads saved pages (.html) or plain text (.txt, one article) and prints one JSON line a file, in order.
 * The same code reads in the page.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Reading } from '../lib/model';
import { readPage, readText } from '../lib/reading';
import { decode } from './decode';

const NOTHING = {
  title: null, regionName: null, regionCode: null, regionLevel: null, body: null, bodyKind: null, year: null, publishedAt: null, source: null,
};

function read(file: string): Reading {
  const content = decode(readFileSync(file));
  if (!/\.x?html?$/i.test(file)) return readText(content.replace(/^\uFEFF/, ''));
  const { document } = parseHTML(content);
  return readPage(document)?.reading
    ?? { page: { isReport: false, kind: 'other', reasons: ['no article'] }, report: NOTHING, text: '', observations: [], checks: [] };
}

const files = process.argv.slice(2);
if (!files.length) {
  process.stderr.write('usage: npm run --silent extract -- FILE...\n');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    const reading = read(file);
    const figures = reading.page.isReport ? reading : { ...reading, observations: [], checks: [] };
    process.stdout.write(`${JSON.stringify({ file, ...figures })}\n`);
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
