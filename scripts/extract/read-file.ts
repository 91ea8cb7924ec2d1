import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { ExplainedReading } from '../../lib/model';
import { identify, judgePage } from '../../lib/page';
import { readPage, readText } from '../../lib/reading';
import { whyNoText } from './binary';
import { decode } from './decode';

/** Why a file cannot be read, in words for the person who named it. */
export class Unreadable extends Error {}

const FAILURES: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'this file may not be read',
};

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Unreadable(FAILURES[code] ?? `this file cannot be read (${code || String(error)})`);
  }
};

const isPage = (file: string, content: string): boolean => /\.[a-z]?html?$/i.test(file) || /^\s*<(?:!doctype\s+html|html)\b/i.test(content);

/** Parts of a page whose tags are none: comments and scripts, to the end where they are not closed. */
const NO_TAGS = /<!--[\s\S]*?(?:-->|$)|<script\b[\s\S]*?(?:<\/script|$)/gi;

/** A page as a document, also where its frame was lost in saving. */
const documentOf = (content: string): Document => {
  if (/<body[\s>]/i.test(content.replace(NO_TAGS, ''))) return parseHTML(content).document as unknown as Document;
  const [, head = '', rest = ''] = /^([\s\S]*<\/head>)?([\s\S]*)$/i.exec(content.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')) ?? [];
  return parseHTML(`<!DOCTYPE html><html>${head}<body>${rest}</body></html>`).document as unknown as Document;
};

/** A page without running text is no report; what it says of itself is told all the same. */
const withoutArticle = (doc: Document): ExplainedReading => ({
  page: { isReport: false, kind: 'other', reasons: ['article:none', ...judgePage(doc).reasons] },
  report: identify(doc, '', 'other'),
  notes: [],
  text: '',
  observations: [],
  checks: [],
  gaps: [],
  explanations: [],
});

/**
 * Reads a saved page or a text.
 * @throws Unreadable where the file is not there, is empty or is no text
 */
export function readFile(file: string): ExplainedReading {
  const bytes = bytesOf(file);
  const reason = whyNoText(bytes);
  if (reason !== null) throw new Unreadable(`this is ${reason}`);
  const content = decode(bytes).replace(/^\uFEFF/, '').replaceAll('\0', '');
  if (content.trim() === '') throw new Unreadable('this file is empty');
  if (!isPage(file, content)) return readText(content);
  const doc = documentOf(content);
  const read = readPage(doc);
  return read ? { ...read.reading, explanations: read.explanations } : withoutArticle(doc);
}
