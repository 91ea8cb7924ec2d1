import type { MessageKey } from './i18n';
import type { ToReader } from './messages';

interface Command {
  /** What the keyboard does, in words. */
  text: MessageKey;
  /** The key it has until the reader chooses another. */
  key: string;
  /** Whether Chromium is given that key: it takes four at most. What has no other way by keyboard comes first. */
  inChromium: boolean;
}

/** Everything a key can do. The browser's own name for opening the popup is `_execute_action`. */
export const COMMANDS = {
  'next-figure': { text: 'commandNext', key: 'Alt+J', inChromium: true },
  'previous-figure': { text: 'commandPrevious', key: 'Alt+K', inChromium: true },
  'next-differing': { text: 'commandNextDiffering', key: 'Alt+Shift+J', inChromium: true },
  'open-card': { text: 'commandCard', key: 'Alt+Shift+K', inChromium: true },
  'toggle-everywhere': { text: 'commandToggle', key: 'Alt+Shift+O', inChromium: false },
  _execute_action: { text: 'commandPopup', key: 'Alt+Shift+L', inChromium: false },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

interface Declared {
  description: string;
  suggested_key?: { default: string };
}

/** The commands as a browser's manifest declares them. */
export const declaredCommands = (browser: string): Record<CommandName, Declared> => {
  const declare = ({ text, key, inChromium }: Command): Declared => ({
    description: `__MSG_${text}__`,
    ...((inChromium || browser === 'firefox') && { suggested_key: { default: key } }),
  });
  return Object.fromEntries(COMMAND_NAMES.map((name) => [name, declare(COMMANDS[name])])) as Record<CommandName, Declared>;
};

const TO_READER: Partial<Record<string, ToReader>> = {
  'next-figure': { type: 'walk', direction: 1 },
  'previous-figure': { type: 'walk', direction: -1 },
  'next-differing': { type: 'walk', direction: 1, only: 'differs' },
  'open-card': { type: 'open-card' },
};

/** What a command asks of the reader in the page at hand; null where it is no matter of the page's. */
export const askedOfReader = (command: string): ToReader | null => (Object.hasOwn(TO_READER, command) ? TO_READER[command] : null) ?? null;
