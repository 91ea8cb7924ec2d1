import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../lib/model';
import { extractCommand } from '../../../scripts/extract/command';
import { readFile } from '../../../scripts/extract/read-file';

const folder = mkdtempSync(join(tmpdir(), 'duibiao-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const pages = resolve(import.meta.dirname, '../../fixtures/pages');
const bytes = (...start: number[]) => Uint8Array.from([...start, 65, 66, 67]);

describe('readFile', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty page', 'a.html', '', /^this file is empty$/],
    ['a page of blanks', 'b.html', '\uFEFF \n', /^this file is empty$/],
    ['a PDF called a text', 'c.txt', '%PDF-1.7 text', /a PDF.*\.txt$/],
    ['a PDF', 'c.pdf', '%PDF-1.7 text', /a PDF/],
    ['a Word file', 'd.docx', bytes(0x50, 0x4b, 3, 4), /Word or ZIP/],
    ['an older Word file', 'e.doc', bytes(0xd0, 0xcf, 0x11, 0xe0), /Word or Excel/],
    ['an image', 'f.png', bytes(0x89, 0x50, 0x4e, 0x47), /an image/],
    ['anything with a NUL', 'g.txt', bytes(0x41, 0), /a binary file/],
    ['a web archive', 'h.mht', 'From: <Saved by Blink>\nMIME-Version: 1.0', /web archive.*\.html$/],
  ])('says why it does not read %s, in one line', (_, name, content, reason) => {
    expect(() => readFile(file(name, content))).toThrow(reason);
  });

  it('says what is missing, and that a folder is none', () => {
    expect(() => readFile(join(folder, 'nowhere.html'))).toThrow(/^there is no such file$/);
    mkdirSync(join(folder, 'sub'));
    expect(() => readFile(join(folder, 'sub'))).toThrow(/^this is a folder/);
  });

  it('reads a page with a stray NUL', () => {
    const html = readFileSync(join(pages, 'report-short.html'), 'utf8');
    expect(readFile(file('nul.html', html.replace('2023', '20\x0023')))).toEqual(readFile(join(pages, 'report-short.html')));
  });

  it.each(['<!-- <body> -->', '<script>document.write("<body>")</script>'])('finds the text of a page whose body was lost and that holds %s', (held) => {
    const lost = readFileSync(join(pages, 'report-short.html'), 'utf8').replace(/<\/?body[^>]*>/g, '');
    expect(readFile(file('held.html', lost.replace('</head>', `${held}</head>`)))).toEqual(readFile(file('lost.html', lost)));
  });

  it('reads a page in UTF-16, which is full of NULs', () => {
    const html = readFileSync(join(pages, 'report-short.html'), 'utf8');
    const wide = Buffer.from(`\uFEFF${html.replace('charset="utf-8"', 'charset="utf-16"')}`, 'utf16le');
    expect(readFile(file('wide.html', wide))).toMatchObject({ page: { isReport: true }, report: { body: '雁峰区司法局', year: 2023 } });
  });

  it('tells of a page that is no report its title, the signals and its text', () => {
    const found = readFile(join(pages, 'notice.html'));
    expect(found.page).toMatchObject({ isReport: false, kind: 'other', reasons: expect.arrayContaining(['title:carrier']) as string[] });
    expect(found.report.title).toContain('通知');
    expect(found.text.length).toBeGreaterThan(200);
  });

  it.each([
    ['a page without running text', '<html><head><title>某市2022年法治政府建设情况报告</title></head><body><a href="1.pdf">附件</a></body></html>'],
    ['one whose body was lost', '<html><head><title>某市2022年法治政府建设情况报告</title></head></html>'],
    ['one of frames', '<html><head><title>某市2022年法治政府建设情况报告</title></head><frameset><frame src="a"></frameset></html>'],
  ])('tells the title and the signals of %s', (_, html) => {
    const found = readFile(file('frame.html', html));
    expect(found.page).toMatchObject({ isReport: false, kind: 'other', reasons: expect.arrayContaining(['article:none', 'body:short']) as string[] });
    expect(found.report).toMatchObject({ title: '某市2022年法治政府建设情况报告', year: 2022 });
  });

  it.each(['<', 'text', '<p>a', '<html>', '<!doctype html>', '<body>', '<title>'])('does not stumble over %j', (html) => {
    expect(readFile(file('broken.html', html))).toMatchObject({ page: { isReport: false }, observations: [] });
  });

  it('knows a page by its text where the name does not tell', () => {
    const path = file('saved', readFileSync(join(pages, 'report-short.html')));
    expect(readFile(path)).toMatchObject({ page: { kind: 'annual-report' } });
  });
});

describe('a plain text', () => {
  const { text } = readFile(join(pages, 'report-short.html'));
  const title = '雁峰区司法局2023年度法治政府建设情况报告';

  it.each([
    ['begins with its title', `${title}\n${text}`],
    ['has other lines before its title', `当前位置：首页 > 信息公开\n附件1\n\n${title}\n发布时间：2024-01-15\n${text}`],
    ['breaks its title', `雁峰区司法局\n2023年度法治政府建设情况报告\n${text}`],
  ])('is recognised that %s', (_, content) => {
    expect(readFile(file('a.txt', content))).toMatchObject({ page: { isReport: true, kind: 'annual-report' }, report: { title, year: 2023 } });
  });

  it('is recognised without a title by a body that would do on a page', () => {
    const letter = readFile(join(pages, 'letter-untitled.html')).text;
    expect(readFile(file('b.txt', letter))).toMatchObject({ page: { isReport: true, kind: 'annual-report' } });
    expect(readFile(file('c.txt', text)).page).toMatchObject({ isReport: false });
  });
});

describe('the command', () => {
  const extract = (...args: string[]) => {
    let stdout = '';
    let stderr = '';
    const status = extractCommand(args, { out: (text) => void (stdout += text), err: (text) => void (stderr += text) });
    return { status, stdout, stderr };
  };

  it('says why each figure was read so where it is asked', () => {
    const line = JSON.parse(extract('--explain', join(pages, 'report-short.html')).stdout) as { observations: { label: string; why: Explanation }[] };
    expect(line.observations.length).toBeGreaterThan(0);
    for (const { why } of line.observations) expect(Object.keys(why).sort()).toEqual(['indicator', 'label', 'period', 'scope']);
    expect(extract(join(pages, 'report-short.html')).stdout).not.toContain('"why"');
  });

  it('reads the other files where one cannot be read, and says so in one line, as a process too', () => {
    const good = join(pages, 'report-short.html');
    const args = [file('a.pdf', '%PDF-1.4'), good, join(folder, 'none.txt')];
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', resolve('scripts/extract.ts'), ...args], { encoding: 'utf8' });
    expect(extract(...args)).toEqual({ status, stdout, stderr });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([good]);
    expect(stderr.trim().split('\n').filter((line) => line.includes(folder))).toHaveLength(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('explains itself, to those who ask and to those who call it otherwise', () => {
    expect(extract('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('usage:') as string });
    expect(extract()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('usage:') as string });
    expect(extract('--all')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('no option --all') as string });
  });
});
