import { defineConfig } from 'wxt';
import { declaredCommands } from './lib/commands';
import { PORTALS } from './lib/portal';
import { holdDetectorSize } from './scripts/detector-size';

export default defineConfig({
  imports: false,
  // As old as the extension runs in; else colours for light and dark are written out for browsers that never see them.
  vite: () => ({ build: { cssTarget: ['chrome128', 'firefox146'] } }),
  hooks: { 'build:done': holdDetectorSize },
  // What a reviewer needs to build it again, without what a demo or a test leaves behind.
  zip: { excludeSources: ['demo-output/**', 'test-output/**', 'docs/images/**'] },
  manifest: ({ browser }) => ({
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
