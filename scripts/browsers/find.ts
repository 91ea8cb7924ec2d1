import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { known, type BrowserName } from './places';

/** What the search looks at, so that a test can stand in for the machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  home: string;
  isExecutable(path: string): boolean;
}

const thisMachine: Machine = {
  env: process.env,
  platform: process.platform,
  home: homedir(),
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

const expand = (place: string, { env, home }: Machine): string =>
  place.replace(/^~/, home).replace(/%([^%]+)%/g, (whole, name: string) => env[name] ?? whole);

/**
 * The browser's executable, or null where there is none.
 * An environment variable that names no executable is an error: silently taking
 * another browser would test something else than what was asked for.
 */
export function findBrowser(name: BrowserName, machine: Machine = thisMachine): string | null {
  const { variable, commands, places } = known[name];
  const named = machine.env[variable];
  if (named) {
    if (machine.isExecutable(named)) return named;
    throw new Error(`${variable} is set to ${named}, which is not an executable file.`);
  }
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
  const usual = (places[machine.platform] ?? []).map((place) => expand(place, machine));
  return [...onPath, ...usual].find((path) => machine.isExecutable(path)) ?? null;
}
