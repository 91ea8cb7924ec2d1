import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { builtDuring } from './built';
import { expressionsIn, programs, type Written } from './literals';

const ROOT = '../../../';

/** Has every pattern of the catalogue built, which otherwise the first text that holds its words does. */
async function buildCatalogue(): Promise<void> {
  const [{ readRule }, { indicators }, confusables] = await Promise.all([import('../../../lib/catalogue/rule'), import('../../../lib/catalogue'), import('../../../lib/catalogue/data/confusables.json')]);
  for (const pattern of [...indicators, ...confusables.default].flatMap(({ match }) => match)) {
    const rule = readRule(null, pattern, 0, 0);
    rule.near();
    rule.further?.();
  }
}

/** Reads a page and a sentence with a rate: what builds expressions of what it meets builds some. */
async function readSomething(): Promise<void> {
  const { readPage, readText } = await import('../../../lib/reading');
  readPage(parseHTML(readFileSync('tests/fixtures/portals/hunan-yueyang.html', 'utf8')).document as unknown as Document);
  readText('督察组共反馈问题68个，其中立行立改51个、限期整改17个，整改率100%。');
}

/** Every expression of the extension: those written in its programs and those that they build. */
export async function allExpressions(): Promise<{ written: Written[]; built: Written[]; building: string[] }> {
  const files = programs().map((file) => ({ file, ...expressionsIn(file) }));
  const building = files.filter(({ builds }) => builds).map(({ file }) => file);
  const built = await builtDuring(async () => {
    for (const file of building) await import(/* @vite-ignore */ ROOT + file);
    await buildCatalogue();
    await readSomething();
  });
  return { written: files.flatMap(({ literals }) => literals), built, building };
}
