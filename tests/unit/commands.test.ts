import { describe, expect, it } from 'vitest';
import { askedOfReader, COMMAND_NAMES, COMMANDS, declaredCommands } from '../../lib/commands';
import { parseToReader } from '../../lib/messages/to-reader';

describe('the commands', () => {
  it('have a key each in Firefox, four of them in Chromium, which takes no more', () => {
    const keys = (browser: string) => Object.values(declaredCommands(browser)).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys('firefox')).toEqual(COMMAND_NAMES.map((name) => COMMANDS[name].key));
    expect(keys('chrome')).toEqual(['Alt+J', 'Alt+K', 'Alt+Shift+J', 'Alt+Shift+K']);
    expect(new Set(keys('firefox')).size).toBe(COMMAND_NAMES.length);
  });

  it('ask of the reader what it understands', () => {
    expect(COMMAND_NAMES.map(askedOfReader).map(parseToReader)).toEqual([
      { type: 'walk', direction: 1 }, { type: 'walk', direction: -1 }, { type: 'walk', direction: 1, only: 'differs' }, { type: 'open-card' }, null, null,
    ]);
  });
});
