import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Permissions, type Scripting } from 'webextension-polyfill';
import { DETECTOR, isReadable, lookAtOpenPages, watchSites } from '../../../lib/background/sites';
import { oneAfterAnother } from './fakes';

const MIRROR = 'https://mirror.example/*';
let origins: string[];
let registered: Scripting.RegisteredContentScript[];

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: oneAfterAnother() });
  origins = ['*://*.gov.cn/*'];
  registered = [];
  vi.spyOn(browser.permissions, 'getAll').mockImplementation(async () => ({ origins, permissions: [] }));
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ origins: asked = [] }: Permissions.AnyPermissions) => asked.every((one) => origins.includes(one)));
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockImplementation(async () => registered);
  vi.spyOn(browser.scripting, 'unregisterContentScripts').mockImplementation(async () => void (registered = []));
  vi.spyOn(browser.scripting, 'registerContentScripts').mockImplementation(async (scripts) => {
    if (registered.length > 0) throw new Error('Duplicate script ID');
    registered = scripts;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('watchSites', () => {
  it('has the detector run on what was switched on, portals left to the manifest', async () => {
    origins.push(MIRROR);
    await watchSites();
    expect(registered).toMatchObject([{ js: [DETECTOR], matches: [MIRROR], excludeMatches: ['*://*.gov.cn/*'] }]);
  });

  it('takes it back, and registers nothing where nothing is on', async () => {
    origins.push(MIRROR);
    await watchSites();
    origins = ['*://*.gov.cn/*'];
    await watchSites();
    expect(registered).toEqual([]);
  });

  it('does one thing at a time, however fast the reader changes it', async () => {
    origins.push(MIRROR);
    await Promise.all([watchSites(), watchSites(), watchSites()]);
    expect(registered).toHaveLength(1);
  });
});

describe('isReadable', () => {
  it('follows what the reader switched on', async () => {
    expect([await isReadable('https://www.gov.cn/'), await isReadable('https://mirror.example/a')]).toEqual([true, false]);
    origins.push(MIRROR);
    expect([await isReadable('https://mirror.example/a'), await isReadable('http://mirror.example/a'), await isReadable('about:blank')]).toEqual([true, false, false]);
  });
});

describe('lookAtOpenPages', () => {
  it('looks once at the pages of a new site, and at none for the portals', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3 }, { id: 4 }] as never);
    const run = vi.spyOn(browser.scripting, 'executeScript').mockRejectedValueOnce(new Error('gone')).mockResolvedValue([]);
    await lookAtOpenPages({ origins: ['*://*.gov.cn/*'] });
    expect(run).not.toHaveBeenCalled();
    await lookAtOpenPages({ origins: [MIRROR] });
    expect(run.mock.calls.map(([{ target }]) => target.tabId)).toEqual([3, 4]);
  });
});
