/**
 * reproduce [--whole]: builds the packages a second time from the archive of sources, in an empty folder with another name, time zone
 * and language, and compares every byte with what `npm run zip` left in .output. So it also tells that the archive is complete.
 * In short the Firefox package and the archive of sources are made again, with the tools of this folder; with --whole all packages, as
 * a reviewer would: npm ci, npm run zip. Ends with 1 where anything differs, and names it; Edge's package is to be Chrome's too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../../package.json';

const BUILT = '.output';
const whole = process.argv.includes('--whole');
const folder = mkdtempSync(join(tmpdir(), 'duibiao 再造-'));

const unpack = (archive: string): void => {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};

const PATH = [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };

const runThere = (command: string): void => {
  console.error(`> ${command}`);
  const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed.\n${stdout}${stderr}`);
};

const ofBrowser = (browser: string): Buffer => readFileSync(join(BUILT, `duibiao-${version}-${browser}.zip`));

/** Names of the packages that are not the same there as here. */
const differing = (names: string[]): string[] => {
  const bytes = (from: string, name: string) => readFileSync(join(from, BUILT, name));
  return names.filter((name) => !bytes('.', name).equals(bytes(folder, name)));
};

try {
  unpack(join(BUILT, `duibiao-${version}-sources.zip`));
  if (whole) {
    runThere('npm ci');
    runThere('npm run zip');
  } else {
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    runThere('wxt zip -b firefox --mv3');
  }
  const names = readdirSync(join(folder, BUILT)).filter((name) => name.endsWith('.zip'));
  const unlike = differing(names);
  for (const name of names) console.log(`${unlike.includes(name) ? 'differs' : 'same bytes'}: ${name}`);
  const isOneForBoth = !whole || ofBrowser('edge').equals(ofBrowser('chrome'));
  if (!isOneForBoth) console.log('Edge and Chrome differ.');
  if (names.length === 0 || unlike.length > 0 || !isOneForBoth) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
