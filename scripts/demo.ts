import { ensureBrowsers } from './browsers/ensure';
import { demo } from './demo/show';
import { run } from './run';

/**
 * `npm run demo`: builds the extension, serves an invented report of 衡阳市 for 2020 as
 * www.hengyang.gov.cn on loopback and opens it in Chromium with the extension and its sample
 * reports. Pictures and the exported table are written to demo-output/. With a display all this
 * happens in a window that stays open until it is closed; `-- --headless` does without.
 */
const hasDisplay = (): boolean =>
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

try {
  ensureBrowsers(['chromium']);
  if (!run('wxt', 'build')) throw new Error('The extension could not be built.');
  const headless = process.argv.includes('--headless') || !hasDisplay();
  await demo(headless);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
