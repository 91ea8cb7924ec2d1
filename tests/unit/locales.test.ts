import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import zh from '../../public/_locales/zh_CN/messages.json';

type Texts = Record<string, { message: string }>;
const chinese: Texts = zh;
const english: Texts = en;

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|html)$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });

describe('the interface texts', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it.each(Object.keys(chinese))('%s takes the same arguments in both languages', (key) => {
    expect(placeholders(english[key]?.message ?? '')).toEqual(placeholders(chinese[key]?.message ?? ''));
  });

  it('has no two arguments in a row, which Chromium takes for a named one and then refuses the whole extension', () => {
    const texts = [...Object.entries(chinese), ...Object.entries(english)];
    expect(texts.filter(([, { message }]) => /\$\w+\$/.test(message))).toEqual([]);
  });

  it('describes the extension as briefly as the Chrome Web Store asks', () => {
    for (const texts of [chinese, english]) {
      expect(texts.extensionName?.message.length).toBeLessThanOrEqual(75);
      expect(texts.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('leaves no text empty', () => {
    const empty = [...Object.entries(chinese), ...Object.entries(english)].filter(([, text]) => !text.message.trim());
    expect(empty).toEqual([]);
  });

  it('calls a check that does not add up by one word', () => {
    const checks = Object.entries(english).filter(([, { message }]) => /\bchecks?\b/i.test(message));
    expect(checks.filter(([, { message }]) => /fail|agree/i.test(message))).toEqual([]);
    expect(Object.entries(chinese).filter(([, { message }]) => message.includes('勾稽不符'))).toEqual([]);
  });

  it('has no text that nobody uses', () => {
    const source = [...['components', 'entrypoints', 'lib'].filter((folder) => existsSync(folder)).flatMap(sources), readFileSync('wxt.config.ts', 'utf8')].join('\n');
    const unused = Object.keys(chinese).filter((key) => !new RegExp(`(['"\`]|__MSG_)${key}(['"\`]|__)`).test(source));
    expect(unused).toEqual([]);
  });
});
