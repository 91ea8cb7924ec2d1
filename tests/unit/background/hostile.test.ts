import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader, insertMarks } from '../../../lib/background/inject';
import { respond } from '../../../lib/background/respond';
import { anchorAt } from '../../../lib/corrections/anchor';
import type { ToBackground } from '../../../lib/messages';
import { database } from '../../../lib/store/database';
import { countReports } from '../support/counts';
import { mangled } from '../support/mangled';
import { reading } from '../support/readings';
import { extensionPage, ORIGIN, pageScript, PORTAL } from './fakes';

vi.mock('../../../lib/background/frame', () => ({ frameToRead: vi.fn(async () => 0) }));
vi.mock('../../../lib/background/inject', () => ({ injectReader: vi.fn(), insertMarks: vi.fn() }));

const read = reading();
const [figure] = read.observations;
const MESSAGES: Record<ToBackground['type'], ToBackground> = {
  'report-detected': { type: 'report-detected', verdict: { isReport: true, kind: 'annual-report', reasons: [] } },
  'style-marks': { type: 'style-marks' },
  'save-reading': { type: 'save-reading', url: PORTAL, reading: read, visit: { since: 1, atRest: false, again: null }, wanted: true },
  'reading-portion': { type: 'reading-portion', list: 'observations', from: 0, items: read.observations },
  'save-portions': { type: 'save-portions', url: PORTAL, reading: { ...read, observations: [] }, visit: { since: 1, atRest: false, again: null }, wanted: true, sizes: [read.observations.length, 0, 0] },
  'report-left': { type: 'report-left', tooLong: false },
  'ask-beside': { type: 'ask-beside', url: PORTAL },
  'ask-standing': { type: 'ask-standing', url: PORTAL, index: 0 },
  decide: { type: 'decide', url: PORTAL, anchor: anchorAt(read.text, figure!), figure: figure!, wish: { kind: 'rejected' } },
  'take-back': { type: 'take-back', url: PORTAL, id: 'c' },
  'ask-corrections': { type: 'ask-corrections', url: PORTAL },
  'read-tab': { type: 'read-tab', tabId: 7 },
};
const message = fc.constantFrom(...Object.values(MESSAGES));

/** Whoever is neither our script in a page that may be read nor a page of ours: each differs from those in one thing that the browser vouches for. */
const odd = fc.oneof(fc.webUrl(), fc.constantFrom('', 'about:blank', 'null', `${ORIGIN}popup.html`, `http://x.example/?${ORIGIN}`, 'https://gov.cn.example.com/', 'https://www.gov.cn@x.example/', '__proto__', 'constructor'))
  .filter((url) => !/^https?:\/\/(?:[^/?#@]*\.)?gov\.cn(?:[/?#]|$)/i.test(url));
const stranger: fc.Arbitrary<Runtime.MessageSender> = fc.oneof(
  fc.record({ url: fc.constantFrom(PORTAL, `${ORIGIN}popup.html`), id: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', undefined)) }).map((given) => pageScript(given)).filter(({ id }) => id !== browser.runtime.id),
  odd.filter((url) => !url.startsWith(ORIGIN)).map((url) => pageScript({ url })),
  // A frame whose origin is not its page's, whatever it says.
  odd.map((url) => pageScript({ frameId: 3, url: PORTAL, ...{ origin: url === '' ? 'null' : url } })),
  fc.constantFrom<Partial<Runtime.MessageSender> & { documentLifecycle?: string }>({ tab: undefined }, { frameId: undefined }, { url: undefined }, { documentLifecycle: 'prerender' }).map(pageScript),
  fc.constantFrom({}, { id: browser.runtime.id }, { id: browser.runtime.id, url: ORIGIN.slice(0, -1) }, { id: browser.runtime.id, url: 'chrome-extension://another/popup.html' }),
);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  vi.mocked(injectReader).mockReset().mockResolvedValue({ ok: true, figures: 1 });
  vi.mocked(insertMarks).mockReset().mockResolvedValue(true);
  await database().delete({ disableAutoOpen: false });
});
afterEach(() => vi.restoreAllMocks());

/** Nothing was injected, kept or said on the toolbar. */
const expectNothing = async (): Promise<void> => {
  expect(injectReader).not.toHaveBeenCalled();
  expect(insertMarks).not.toHaveBeenCalled();
  expect(await countReports()).toEqual({ reports: 0, samples: 0 });
  expect(await browser.action.getBadgeText({ tabId: 7 })).toBe('');
};

describe('the background', () => {
  it('answers each of our messages where it comes from us, so that what follows says something', async () => {
    for (const type of ['report-detected', 'style-marks', 'reading-portion', 'save-portions', 'save-reading', 'decide', 'ask-corrections', 'ask-beside', 'ask-standing', 'take-back'] as const) expect(await respond(MESSAGES[type], pageScript()), type).not.toBeUndefined();
    expect(await respond(MESSAGES['read-tab'], extensionPage())).toEqual({ ok: true, figures: 1 });
  });

  it('does nothing for a stranger, whatever he says', async () => {
    await fc.assert(fc.asyncProperty(stranger, fc.oneof(message, fc.anything({ withNullPrototype: true })), async (sender, raw) => {
      expect(await respond(raw, sender)).toBeUndefined();
    }), { numRuns: 300 });
    await expectNothing();
  });

  it('hears of a page of ours nothing but the wish to read a tab, and that from no page', async () => {
    for (const [type, raw] of Object.entries(MESSAGES)) if (type !== 'read-tab') expect(await respond(raw, extensionPage()), type).toBeUndefined();
    expect(await respond(MESSAGES['read-tab'], pageScript())).toBeUndefined();
    await expectNothing();
  });

  it('keeps, injects and decides nothing at what is no message of ours, from a page or from our own', async () => {
    const sender = fc.constantFrom(pageScript(), extensionPage());
    await fc.assert(
      fc.asyncProperty(fc.oneof(message.chain((one) => mangled(one)), fc.anything({ withNullPrototype: true })), sender, async (raw, sender) => {
        const answer = await respond(raw, sender);
        expect(answer === undefined || JSON.stringify(answer) === '{"ok":false,"error":"invalid"}').toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(injectReader).not.toHaveBeenCalled();
    expect(insertMarks).not.toHaveBeenCalled();
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
    expect({}).not.toHaveProperty('isForged');
  });
});
