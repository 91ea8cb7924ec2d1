import { describe, expect } from 'vitest';
import { HOST, samplePages, sampleUrl } from '../../scripts/portal/samples';
import { hasSeeds, seedPages } from '../../scripts/portal/seeds';
import { stored } from '../../scripts/walk/database';
import { countMarks, marksOn } from '../../scripts/walk/marks';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { it } from './session';
import { badgeNumber, complaintsOf, contentScriptsOf, settle } from './support';

const seeds = hasSeeds() ? seedPages() : [];
const seedPath = (name: string): string => `/seeds/${name.replace('.txt', '.html')}`;

let session: Session;

it.beforeAll(async ({ anew }) => {
  const pages = samplePages();
  for (const { name, html } of seeds) pages.set(HOST + seedPath(name), html);
  session = await anew(pages);
});

describe.skipIf(seeds.length === 0)('the shared sample texts, as portal pages (skipped where ../shared is absent)', () => {
  it.each(seeds.map(({ name }) => name))('%s is recognised, tagged and saved', async (name) => {
    const page = await session.browser.newPage();
    const scripts = await contentScriptsOf(page);
    await page.goto(`http://${HOST}${seedPath(name)}`);
    const marks = await marksOn(page);
    expect(marks).toBeGreaterThan(20);
    expect(scripts()).toEqual(expect.arrayContaining(['detector.js', 'reader.js']));
    expect(await badgeNumber(session, page.url())).toBe(marks);
    await page.close();
  });

  it('are kept, each once', async () => {
    expect((await stored(session.openExtensionPage)).reports).toBe(seeds.length);
  });
});

describe('pages that only look alike', () => {
  it.each(['plan', 'notice', 'news'] as const)('a %s gets no reader, no mark, no badge, no record', async (name) => {
    const before = await stored(session.openExtensionPage);
    const page = await session.browser.newPage();
    const complaints = complaintsOf(page);
    const scripts = await contentScriptsOf(page);
    await page.goto(sampleUrl(name));
    await settle();
    expect(await countMarks(page)).toBe(0);
    expect(await badgeOf(session.openExtensionPage, page.url())).toBe('');
    expect(scripts()).not.toContain('reader.js');
    expect(scripts()).toContain('detector.js');
    expect(await stored(session.openExtensionPage)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the network', () => {
  it('is never used by the extension: only the pages opened here were asked for', () => {
    const opened = ['report', 'plan', 'notice', 'news'].map((name) => new URL(sampleUrl(name as 'plan')));
    const known = new Set([...opened.map(({ host, pathname }) => host + pathname), ...seeds.map(({ name }) => HOST + seedPath(name))]);
    expect(session.portal.requests.filter((address) => !known.has(address) && !address.endsWith('/favicon.ico'))).toEqual([]);
  });
});
