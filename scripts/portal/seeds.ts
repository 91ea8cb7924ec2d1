import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderText } from './text';

const FOLDER = join('..', 'shared', 'seeds');

export const hasSeeds = (): boolean => existsSync(FOLDER);

/** The shared sample texts as portal pages: name of the file and html. Read when asked, never kept. */
export const seedPages = (): { name: string; html: string }[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, html: renderText(readFileSync(join(FOLDER, name), 'utf8')) }));
