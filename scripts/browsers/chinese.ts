import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CHROMIUM_LANGUAGES } from './places';

/**
 * Whether a font with Chinese glyphs is there. Windows and macOS always bring one;
 * elsewhere fontconfig is asked, and without fontconfig the answer is no.
 */
export function hasChineseFont(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

/** Whether Chromium can show its interface in Chinese; only Debian's package comes without. */
export const hasChineseInterface = (): boolean =>
  !existsSync(CHROMIUM_LANGUAGES.folder) || existsSync(CHROMIUM_LANGUAGES.chinese);
