import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';
import { READER } from '../lib/background/reader-files';

/** The names of the scripts that the reader of a page consists of, in their order. What one gives away in `duibiaoParts` those after it take from there. */
const PARTS = READER.parts.map((file) => basename(file, '.js'));

/** What a part gives away: every module that its entrypoint lists by its path. */
const givenBy = (root: string, part: string): string[] =>
  [...readFileSync(join(root, 'entrypoints', `${part}.ts`), 'utf8').matchAll(/'\.\.\/([^']+\.(?:ts|json))'/g)].map(([, path]) => path!);

/** What a module is called that another part gives: with its own ending it would be taken for what it is. */
const calledGiven = (path: string): string => `\0given:${path}.js`;
const givenPath = (id: string): string | null => /^\0given:(.+)\.js$/.exec(id)?.[1] ?? null;

/** Where such a module stands. It is looked for before the guard. */
const placeOf = (path: string | null): string => `globalThis.duibiaoParts?.[${JSON.stringify(`../${path}`)}]`;

/** Where the part before has not run, in a page that came in between, a part does nothing. The page may name an element as what they share is named. */
const guardOf = (root: string, part: string): string => {
  const [last] = givenBy(root, PARTS[PARTS.indexOf(part) - 1]!);
  return `if (!Object.hasOwn(globalThis, 'duibiaoParts') || !Object.hasOwn(globalThis.duibiaoParts, ${JSON.stringify(`../${last}`)})) return;`;
};

/** The parts in which each module was built. */
const builtIn = new Map<string, Set<string>>();

/** Has each part of the reader take from those before it what they give. */
export const readerParts = (): Plugin => {
  let root = '';
  let part = '';
  let given = new Set<string>();
  return {
    name: 'reader-parts',
    apply: 'build',
    enforce: 'pre',
    config(config) {
      const { lib } = config.build ?? {};
      part = lib ? String(lib.fileName) : '';
      if (!PARTS.includes(part)) return;
      root = config.root ?? process.cwd();
      given = new Set(PARTS.slice(0, PARTS.indexOf(part)).flatMap((before) => givenBy(root, before)));
      if (given.size === 0) return;
      return { build: { rollupOptions: { output: { globals: (id: string) => placeOf(givenPath(id)), intro: guardOf(root, part) } } } };
    },
    async resolveId(source, importer) {
      if (given.size === 0 || importer === undefined) return;
      const found = await this.resolve(source, importer, { skipSelf: true });
      const path = found && relative(root, found.id);
      if (!path || !given.has(path)) return;
      // Data are what they are; of a module its names are taken.
      return { id: calledGiven(path), external: !path.endsWith('.json') };
    },
    load(id) {
      const path = givenPath(id);
      return path === null ? undefined : `export default ${placeOf(path)};`;
    },
    generateBundle(_options, bundle) {
      if (!PARTS.includes(part)) return;
      for (const piece of Object.values(bundle)) {
        if (piece.type !== 'chunk') continue;
        for (const id of Object.keys(piece.modules)) if (/\/(?:lib|public)\//.test(id) && !id.includes('/node_modules/')) builtIn.set(id, (builtIn.get(id) ?? new Set()).add(part));
      }
    },
  };
};

/** Called when a build is done: what two parts hold would be compiled twice, and what it remembers would be there twice. */
export const holdParts: WxtHooks['build:done'] = (wxt) => {
  if (wxt.config.command !== 'build') return;
  const doubled = [...builtIn].filter(([, parts]) => parts.size > 1).map(([id, parts]) => `${id} (${[...parts].join(', ')})`);
  if (doubled.length > 0) throw new Error(`Parts of the reader hold the same; the first of them is to give it away: ${doubled.join('; ')}.`);
};
