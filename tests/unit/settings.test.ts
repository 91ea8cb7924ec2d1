import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, DEFAULTS, isOff, onSettings, readSettings, withPage, withSite } from '../../lib/settings';

const PAGE = 'http://www.example.gov.cn/a/1.html';

beforeEach(() => fakeBrowser.reset());

describe('the choices of the reader', () => {
  it('are as they come until the reader chooses', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    await changeSettings({ rail: false });
    expect(await readSettings()).toEqual({ ...DEFAULTS, rail: false });
  });

  it('lose one damaged choice and no other', async () => {
    await fakeBrowser.storage.local.set({ marksOn: 'no', density: 'none', sitesOff: { length: 1 }, theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('are ours in every field whatever is stored', async () => {
    const stored = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS), '__proto__', 'constructor', 'toString'), fc.oneof(fc.anything(), fc.constantFrom('dark', 'ask', 'constructor', ['__proto__'])));
    await fc.assert(fc.asyncProperty(stored, async (damaged) => {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set(damaged);
      const settings = await readSettings();
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
      for (const [key, value] of Object.entries(settings)) expect(typeof value, key).toBe(typeof DEFAULTS[key as keyof typeof DEFAULTS]);
      expect(typeof isOff(settings, PAGE)).toBe('boolean');
    }));
  });

  it('are told to listeners, with what held before, until they stop listening', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await changeSettings({ marksOn: false });
    await fakeBrowser.storage.local.set({ other: 1 });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 30_000);
    stop();
    await changeSettings({ marksOn: true });
    expect(heard.mock.calls).toEqual([[{ ...DEFAULTS, marksOn: false }, DEFAULTS]]);
  });
});

describe('where it is off', () => {
  it('is off for one page, whatever its address says beside', () => {
    const settings = { ...DEFAULTS, ...withPage(DEFAULTS, `${PAGE}#top`, false) };
    expect(isOff(settings, PAGE)).toBe(true);
    expect(isOff(settings, 'http://www.example.gov.cn/a/2.html')).toBe(false);
    expect(isOff({ ...settings, ...withPage(settings, PAGE, true) }, PAGE)).toBe(false);
  });

  it('is off for one site and stays off for the others', () => {
    const first = { ...DEFAULTS, ...withSite(DEFAULTS, PAGE, false) };
    const both = { ...first, ...withSite(first, 'https://other.gov.cn/', false) };
    expect(isOff(both, PAGE)).toBe(true);
    const again = { ...both, ...withSite(both, PAGE, true) };
    expect(isOff(again, PAGE)).toBe(false);
    expect(isOff(again, 'https://other.gov.cn/x.html')).toBe(true);
  });

  it('is off everywhere at once', () => {
    expect(isOff({ ...DEFAULTS, marksOn: false }, PAGE)).toBe(true);
  });

  it('forgets the oldest of very many pages', () => {
    let settings = DEFAULTS;
    for (let page = 0; page <= 1_000; page += 1) settings = { ...settings, ...withPage(settings, `http://a.gov.cn/${page}.html`, false) };
    expect(settings.pagesOff).toHaveLength(1_000);
    expect(isOff(settings, 'http://a.gov.cn/0.html')).toBe(false);
    expect(isOff(settings, 'http://a.gov.cn/1000.html')).toBe(true);
  });
});
