import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find';
import { STARTED, type LaunchOptions } from './options';

/** gov.cn, and the names under .example that stand for any other site, go to the loopback server; every other name fails, so that a test can reach nothing else. */
const hostRules = ({ port, securePort }: LaunchOptions): string =>
  `MAP *.gov.cn:443 127.0.0.1:${securePort ?? port}, MAP *.gov.cn 127.0.0.1:${port}, MAP *.example 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;

/** Quiet, without the background traffic of a fresh profile; without the sandbox only where root must. */
const flags = (options: LaunchOptions, language: string): string[] => [
  `--host-resolver-rules=${hostRules(options)}`,
  `--lang=${language}`,
  '--window-size=1280,900',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A plain http gov.cn page must stay one.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * On Linux the interface follows LANGUAGE, whatever --lang says; and where no UTF-8 locale is set,
 * as in a bare container, a download with a Chinese name loses it.
 */
const environment = (language: string): Record<string, string> =>
  process.platform === 'linux' ? { LC_ALL: 'C.UTF-8', LANGUAGE: language.replace('-', '_') } : {};

export async function launchChromium(extension: string, options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found.');
  const language = options.language ?? 'zh-CN';
  return puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    ...(options.profile !== undefined && { userDataDir: resolve(options.profile) }),
    // Extensions are loaded over the pipe: the command-line switch is gone from branded builds.
    pipe: true,
    enableExtensions: [resolve(extension)],
    args: flags(options, language),
    env: { ...process.env, ...environment(language) },
    defaultViewport: null,
    acceptInsecureCerts: true,
    timeout: STARTED,
    downloadBehavior: { policy: 'allow', downloadPath: resolve(options.downloads) },
  });
}
