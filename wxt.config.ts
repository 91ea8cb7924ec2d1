import { defineConfig } from 'wxt';
import { declaredCommands } from './lib/commands';
import { PORTALS } from './lib/portal';
import { holdDetectorSize } from './scripts/detector-size';
import { holdParts, readerParts } from './scripts/reader-parts';
import { holdShipped, packagesIn } from './scripts/release/packages-in';
import { repackAll } from './scripts/release/repack';
import { NO_SOURCES, SOURCES } from './scripts/release/sources';
import { textOnlyPreact } from './scripts/release/text-only-preact';

/**
 * What pages of the extension and its background may load, so that nothing leaves the machine: their own scripts and styles, their icons, and pictures
 * they made themselves (a chart on its way to a PNG).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  // As old as the extension runs in; else colours for light and dark are written out for browsers that never see them.
  // They load modules ahead by themselves; what Vite gives for others would fetch.
  // Data as a string to parse: V8 takes several times as long over an object literal, on every report's page.
  vite: () => ({ plugins: [readerParts(), textOnlyPreact(), packagesIn()], json: { stringify: true, namedExports: false }, build: { cssTarget: ['chrome128', 'firefox146'], modulePreload: { polyfill: false } } }),
  hooks: {
    'build:done': (...built) => {
      holdDetectorSize(...built);
      holdShipped(...built);
      holdParts(...built);
    },
    'zip:done': repackAll,
  },
  zip: { includeSources: SOURCES, excludeSources: NO_SOURCES },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    // caretPositionFromPoint, which finds the figure under the pointer.
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
    // scripting: the reader is injected only into pages the detector calls a report.
    // storage: the reader's choices. unlimitedStorage: a collection must not be evicted.
    // activeTab: the popup may know which site it is opened on, to offer switching it on.
    // contextMenus: save a selected figure, read a page that was not recognised, export from the toolbar's button.
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'activeTab', 'contextMenus'],
    host_permissions: [PORTALS],
    // Asked for one site at a time, in the popup: a mirror, a department outside gov.cn, saved files.
    optional_host_permissions: ['*://*/*', 'file:///*'],
    commands: declaredCommands(browser),
    // While it is being developed pages are loaded anew over a socket.
    ...(command === 'build' && { content_security_policy: { extension_pages: POLICY } }),
    // Declared by hand: see entrypoints/detector.ts. Some portals show the article in a frame, or write it into one.
    content_scripts: [{ matches: [PORTALS], js: ['detector.js'], run_at: 'document_idle', all_frames: true, match_origin_as_fallback: true }],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'duibiao@duibiao.example',
          // Custom highlights draw text-decoration only since 146, and colour must not be the only sign.
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
