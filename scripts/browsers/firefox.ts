import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './find';
import { STARTED, type LaunchOptions } from './options';

/** As in the manifest; with a fixed host the addresses of the extension's pages are known. */
const ADDON_ID = 'duibiao@duibiao.example';
export const FIREFOX_EXTENSION_HOST = 'd0b1a000-0000-4000-8000-000000000001';

/**
 * The loopback server is the proxy of everything: any gov.cn host is answered without a port
 * in the address, and anything else is refused there.
 */
const preferences = (options: LaunchOptions): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': options.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': options.port,
  'network.proxy.no_proxies_on': '',
  'dom.security.https_first': false,
  // A script cannot press the browser's own Allow: a permission asked for at a click is given.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: FIREFOX_EXTENSION_HOST }),
  'intl.accept_languages': options.language ?? 'zh-CN',
  'intl.locale.requested': options.language ?? 'zh-CN',
  'browser.download.folderList': 2,
  'browser.download.dir': resolve(options.downloads),
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  ...options.preferences,
});

export async function launchFirefox(extension: string, options: LaunchOptions): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox was found.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    ...(options.profile !== undefined && { userDataDir: resolve(options.profile) }),
    enableExtensions: [resolve(extension)],
    // Extension pages are privileged: without system access they can be neither opened nor read.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferences(options),
    defaultViewport: null,
    acceptInsecureCerts: true,
    timeout: STARTED,
  });
}
