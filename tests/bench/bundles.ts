import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { READER } from '../../lib/background/reader-files';
import { builtExtension } from '../../scripts/browsers/launch';
import type { Row } from './table';

const KB = 1024;

/** What a page of the extension names (scripts, style sheets), and what its scripts import before they run. */
const NAMED = /(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:from|import)\s*"(\.\.?\/[^"]+\.js)"/g;

const textOf = (file: string): string => readFileSync(join(builtExtension.chromium, file), 'utf8');

/** The files the browser must read before something runs, each once. */
function filesOf(first: string, found = new Set<string>()): Set<string> {
  if (found.has(first)) return found;
  found.add(first);
  const text = textOf(first);
  for (const [, file] of text.matchAll(NAMED)) if (first.endsWith('.html')) filesOf(file!.slice(1), found);
  for (const [, file] of text.matchAll(IMPORTED)) if (first.endsWith('.js')) filesOf(join(dirname(first), file!), found);
  return found;
}

/** How much of the built extension is read for each part of it, and the most that it may be: raw, in KB. */
const PARTS = [
  { part: 'detector', first: ['detector.js'], most: 8 },
  { part: 'reader', first: READER.parts.map((part) => part.slice(1)), most: 750 },
  { part: 'popup', first: ['popup.html'], most: 700 },
  { part: 'collection', first: ['collection.html'], most: 900 },
];

/** The bytes of each part of the built extension, beside the same gzipped. */
export function bundleRows(): Row[] {
  return PARTS.map(({ part, first, most }) => {
    const texts = [...new Set(first.flatMap((file) => [...filesOf(file)]))].map(textOf);
    const size = (measured: (text: string) => number): number => texts.reduce((sum, text) => sum + measured(text), 0) / KB;
    return { what: `bytes of the ${part}`, beside: 'gzipped', ms: size(Buffer.byteLength), besideMs: size((text) => gzipSync(text).length), unit: 'KB', target: { within: most } };
  });
}
