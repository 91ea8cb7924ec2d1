import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { LaunchOptions } from './options';
import type { BrowserName } from './places';

/** Where `wxt build` leaves the unpacked extension of each browser. */
export const builtExtension: Record<BrowserName, string> = {
  chromium: join('.output', 'chrome-mv3'),
  firefox: join('.output', 'firefox-mv3'),
};

/**
 * Starts a browser with the built extension loaded and an empty profile. Every gov.cn host is
 * answered by the loopback server over http without a port in the address, and no other
 * host can be reached.
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const extension = builtExtension[name];
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No extension in ${extension}: run npm run build first.`);
  return name === 'chromium' ? launchChromium(extension, options) : launchFirefox(extension, options);
}
