import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE, DATA, OPENCC, WITHOUT_TEXT } from './shipped';

interface Package {
  version: string;
  license: string;
  repository?: string | { url: string };
}

const read = (name: string, file: string): string => readFileSync(join('node_modules', name, file), 'utf8').replaceAll('\r\n', '\n').trim();

const told = (name: string): string => {
  const { version, license, repository = '' } = JSON.parse(read(name, 'package.json')) as Package;
  const address = (typeof repository === 'string' ? repository : repository.url).replace(/^git\+|\.git$/g, '').replace(/^(?:github:)?(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/');
  return `${name} ${version} (${license}) ${address.replace(/^git:/, 'https:')}`;
};

/** A package's licence in its own words, with the notice where it gives one. Throws where it has none and `WITHOUT_TEXT` does not say it. */
const licenceOf = (name: string): string => {
  const files = ['LICENSE', 'LICENSE.md', 'NOTICE'].filter((file) => existsSync(join('node_modules', name, file)));
  const text = files.map((file) => read(name, file)).join('\n\n') || WITHOUT_TEXT[name]?.trim();
  if (!text) throw new Error(`${name} comes without a licence.`);
  return text;
};

/** Packages by the text of their licence: several have the same. */
const byLicence = (): [text: string, names: string[]][] => {
  const groups = new Map<string, string[]>();
  for (const name of [...CODE, ...DATA.map((one) => one.name)]) groups.set(licenceOf(name), [...(groups.get(licenceOf(name)) ?? []), name]);
  return [...groups];
};

/** Everything of others that is in the extension, with its version as it is installed here, and under which licence. */
export const thirdParty = (): string =>
  [
    'What is in Duibiao that others made. Duibiao itself is under the MIT licence.',
    `Programs, unchanged but that preact sets no markup (scripts/release/text-only-preact.ts), and pressed together:\n\n${CODE.map(told).join('\n')}`,
    `Data:\n\n${[...DATA.map(({ name, gave }) => `${told(name)}: ${gave}`), OPENCC].join('\n')}`,
    ...byLicence().map(([text, names]) => `${'-'.repeat(80)}\n${names.join(', ')}\n${'-'.repeat(80)}\n\n${text}`),
  ].join('\n\n') + '\n';
