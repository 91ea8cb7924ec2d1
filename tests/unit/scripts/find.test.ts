import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../scripts/browsers/find';

const machine = (executables: string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  platform,
  home: '/home/reader',
  isExecutable: (path) => executables.includes(path),
});

describe('findBrowser', () => {
  it('takes the named executable before any other', () => {
    const here = machine(['/usr/bin/chromium', '/opt/mine'], { CHROME_PATH: '/opt/mine' });
    expect(findBrowser('chromium', here)).toBe('/opt/mine');
  });

  it('does not quietly replace a named executable that is not there', () => {
    const here = machine(['/usr/bin/firefox'], { FIREFOX_PATH: '/opt/gone' });
    expect(() => findBrowser('firefox', here)).toThrow(/FIREFOX_PATH.*\/opt\/gone/);
  });

  it('prefers Chromium to branded Chrome, wherever each lies on PATH', () => {
    const here = machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']);
    expect(findBrowser('chromium', here)).toBe('/usr/bin/chromium');
  });

  it('looks in the usual places of the platform', () => {
    const mac = machine(['/home/reader/Applications/Firefox.app/Contents/MacOS/firefox'], {}, 'darwin');
    expect(findBrowser('firefox', mac)).toBe('/home/reader/Applications/Firefox.app/Contents/MacOS/firefox');
    const place = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    expect(findBrowser('firefox', machine([place], { PROGRAMFILES: 'C:\\Programs' }, 'win32'))).toBe(place);
  });

  it('is null where there is none', () => {
    expect(findBrowser('chromium', machine([]))).toBeNull();
  });
});
