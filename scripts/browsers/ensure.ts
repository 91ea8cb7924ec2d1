import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasChineseFont, hasChineseInterface } from './chinese';
import { findBrowser } from './find';
import { CHINESE_FONT_PACKAGE, CHROMIUM_LANGUAGES, known, type BrowserName } from './places';

const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** Runs apt-get without a question; what it prints goes to stderr. Tells whether it succeeded. */
function aptGet(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function install(packages: string[]): void {
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')} through apt-get ...`);
  aptGet('update', '-q');
  aptGet('install', '-q', '-y', '--no-install-recommends', ...packages);
}

const absent = (names: BrowserName[]): BrowserName[] => names.filter((name) => findBrowser(name) === null);

function advice(names: BrowserName[]): string {
  const wanted = names.map((name) => (name === 'chromium' ? 'Chromium' : 'Firefox 146 or later')).join(' and ');
  return `Install ${wanted}, or set ${names.map((name) => known[name].variable).join(' and ')} to where it is.`;
}

/** Chinese glyphs and Chromium's Chinese interface: without them everything works, but pictures suffer. */
const chinesePackages = (): string[] => [
  ...(hasChineseFont() ? [] : [CHINESE_FONT_PACKAGE]),
  ...(hasChineseInterface() ? [] : [CHROMIUM_LANGUAGES.package]),
];

/**
 * Makes sure these browsers are there. Installs Debian's packages when root on Debian;
 * elsewhere a missing browser is an error whose message says what to install.
 */
export function ensureBrowsers(names: BrowserName[]): void {
  if (canInstall()) {
    install(absent(names).map((name) => known[name].debian));
    install(chinesePackages());
  }
  const missing = absent(names);
  if (missing.length > 0) throw new Error(advice(missing));
  if (!hasChineseFont()) console.error(`No Chinese font was found: screenshots will show boxes (Debian: ${CHINESE_FONT_PACKAGE}).`);
}
