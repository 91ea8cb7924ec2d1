/** The two browsers the extension is made and tested for. */
export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** Environment variable that names the executable outright. */
  variable: string;
  /** Names on PATH, best first. */
  commands: string[];
  /** Where installers put it when PATH does not know it; `~` is the home folder. */
  places: Partial<Record<NodeJS.Platform, string[]>>;
  /** Debian's package. */
  debian: string;
}

/**
 * Chromium stands before Chrome, and branded Chrome comes last: since 137 it refuses unpacked
 * extensions from the command line, and only the debugging pipe may still load them.
 */
export const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome-stable', 'google-chrome'],
    places: {
      linux: ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '~/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
        '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
        '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      ],
    },
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: {
      linux: ['/snap/bin/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '~/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ],
      win32: [
        '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
        '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
        '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
      ],
    },
    debian: 'firefox-esr',
  },
};

/** Debian's package of Chinese glyphs: without it screenshots show boxes. */
export const CHINESE_FONT_PACKAGE = 'fonts-noto-cjk';

/** Debian keeps Chromium's other interface languages apart; this file of the package tells whether it is there. */
export const CHROMIUM_LANGUAGES = {
  package: 'chromium-l10n',
  folder: '/usr/lib/chromium/locales',
  chinese: '/usr/lib/chromium/locales/zh-CN.pak',
};
