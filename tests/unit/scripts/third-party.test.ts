import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lock from '../../../package-lock.json';
import manifest from '../../../package.json';
import { thirdParty } from '../../../scripts/release/third-party';

const REGISTRY = 'https://registry.npmjs.org/';

/** What package-lock.json says of a package. */
interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const locked = (lock as { packages: unknown }).packages as Readonly<Record<string, Locked>>;

describe('what others made', () => {
  it('is named with its licence as it is installed: npm run notices', () => {
    expect(readFileSync('public/third-party.txt', 'utf8')).toBe(thirdParty());
  });

  it('is asked for in one version, which is the one locked', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('comes from the registry alone, each package with the sum of its bytes', () => {
    const packages = Object.entries(locked).filter(([path]) => path !== '');
    const odd = packages.filter(([, { integrity = '', resolved = REGISTRY, link }]) => link || !integrity.startsWith('sha512-') || !resolved.startsWith(REGISTRY));
    expect(odd).toEqual([]);
    expect(packages.length).toBeGreaterThan(300);
  });
});
