import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { injectReader, insertMarks } from '../../../lib/background/inject';
import { respond } from '../../../lib/background/respond';
import { anchorAt } from '../../../lib/corrections/anchor';
import { onDecisions } from '../../../lib/messages/changed';
import { PORTION, sendReading } from '../../../lib/messages/portions';
import { changeSettings } from '../../../lib/settings';
import { addSamples } from '../../../lib/store';
import { database } from '../../../lib/store/database';
import { reading, sample } from '../support/readings';
import { extensionPage, ORIGIN, pageScript, PORTAL } from './fakes';
import { countReports } from '../support/counts';

vi.mock('../../../lib/background/frame', () => ({ frameToRead: vi.fn(async () => 0) }));
vi.mock('../../../lib/background/inject', () => ({ injectReader: vi.fn(), insertMarks: vi.fn(async () => true) }));
const inject = vi.mocked(injectReader);

const detected = (isReport = true) => ({ type: 'report-detected', verdict: { isReport, kind: 'annual-report', reasons: [] } });
const save = (read: unknown = reading(), url = PORTAL) => ({ type: 'save-reading', url, reading: read, visit: { since: Date.now(), atRest: true, again: null }, wanted: false });
const badge = () => browser.action.getBadgeText({ tabId: 7 });
const title = () => browser.action.getTitle({ tabId: 7 });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => ORIGIN + path);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-GB');
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(false);
  inject.mockReset().mockResolvedValue({ ok: true, figures: 1 });
  await database().delete({ disableAutoOpen: false });
});
afterEach(() => vi.restoreAllMocks());

describe('a page that is a report', () => {
  it('is given the reader, in its own tab', async () => {
    expect(await respond(detected(), pageScript())).toEqual({ ok: true, figures: 1 });
    expect(inject).toHaveBeenCalledExactlyOnceWith(7, 0, false);
  });

  it('is given the style sheet of its marks where its reader asks for it, in its frame; no page of the extension is', async () => {
    expect(await respond({ type: 'style-marks' }, pageScript({ frameId: 2 }))).toBe(true);
    expect(await respond({ type: 'style-marks' }, extensionPage())).toBeUndefined();
    expect(await respond({ type: 'style-marks', tabId: 8 }, pageScript())).toBeUndefined();
    expect(insertMarks).toHaveBeenCalledExactlyOnceWith(7, 2);
  });

  it('says on the toolbar that it is too long to be read', async () => {
    inject.mockResolvedValue({ ok: false, error: 'too-long' });
    expect(await respond(detected(), pageScript())).toEqual({ ok: false, error: 'too-long' });
    expect([await badge(), await title()]).toEqual(['!', expect.stringContaining('too long')]);
  });

  it('is saved where it comes in portions, one of each frame, and not where one of them is missing', async () => {
    const long = reading(Array(PORTION + 1).fill({}));
    const send = (message: unknown, frameId = 0) => respond(message, pageScript({ frameId }));
    const message = { type: 'save-reading', url: PORTAL, reading: long, visit: { since: 1, atRest: true, again: null }, wanted: false } as const;
    let last: unknown;
    await sendReading(message, async (one) => (one.type === 'save-portions' ? void (last = one) : send(one)), () => true);
    expect(await send(last, 3)).toBeUndefined();
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
    expect(await send(last)).toMatchObject({ ok: true, status: 'new', figures: PORTION + 1 });
    expect(await send(last)).toBeUndefined();
    expect(await send({ ...(last as object), sizes: null })).toEqual({ ok: false, error: 'invalid' });
  });

  it('is saved under the address of its tab, and the badge counts its figures', async () => {
    expect(await respond(save(), pageScript())).toMatchObject({ ok: true, reportId: 'www.hengyang.gov.cn/a.html', status: 'new', figures: 1 });
    expect([await badge(), await title()]).toEqual(['1', 'Duibiao: figures on this page: 1']);
    expect(await respond(save(), pageScript({ url: `${PORTAL}#2` }))).toMatchObject({ status: 'unchanged' });
    expect(await countReports()).toEqual({ reports: 1, samples: 0 });
  });

  it('is saved under the address it had when it was read, which the browser may not have noticed', async () => {
    expect(await respond(save(reading(), 'http://www.hengyang.gov.cn/b.html'), pageScript())).toMatchObject({ ok: true, reportId: 'www.hengyang.gov.cn/b.html' });
  });

  it('may stand in a frame, and is kept under the address of its page', async () => {
    const frame = () => pageScript({ frameId: 2, url: 'http://www.hengyang.gov.cn/frame.html' });
    expect(await respond(detected(), frame())).toEqual({ ok: true, figures: 1 });
    expect(inject).toHaveBeenCalledExactlyOnceWith(7, 2, false);
    expect(await respond(save(), frame())).toMatchObject({ ok: true, reportId: 'www.hengyang.gov.cn/a.html' });
    expect(await badge()).toBe('1');
  });

  it.each(['http://www.other.gov.cn/a.html', 'https://www.hengyang.gov.cn/a.html', 'http://www.hengyang.gov.cn:81/a.html', 'not an address'])('is refused under an address of another origin: %s', async (url) => {
    expect(await respond(save(reading(), url), pageScript())).toEqual({ ok: false, error: 'invalid' });
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
  });

  it('says no more on the badge once the page shows something else', async () => {
    await respond(save(), pageScript());
    expect(await respond({ type: 'report-left', tooLong: false }, pageScript())).toBeUndefined();
    expect(await badge()).toBe('');
    await respond({ type: 'report-left', tooLong: true }, pageScript());
    expect(await badge()).toBe('!');
  });

  it('is told what its own report is compared with and where a figure stands, and nothing of another site’s', async () => {
    await respond(save(), pageScript());
    const year = PORTAL.replace('a.html', '2018.html');
    await respond(save(reading([{ value: 30, quote: '30件', period: '2018' }], [], { year: 2018, title: '甲市2018年报告' }), year), pageScript({ url: year }));
    expect(await respond({ type: 'ask-beside', url: PORTAL }, pageScript())).toMatchObject({ report: { year: 2018 }, figures: [{ difference: 4 }] });
    expect(await respond({ type: 'ask-standing', url: PORTAL, index: 0 }, pageScript())).toBeNull();
    expect(await respond({ type: 'ask-beside', url: PORTAL }, pageScript({ url: 'http://www.other.gov.cn/x.html' }))).toBeUndefined();
    expect(await respond({ type: 'ask-beside', url: PORTAL }, extensionPage())).toBeUndefined();
  });

  it('has decisions on its figures kept with its report, and other open pages told', async () => {
    const read = reading();
    const [figure] = read.observations;
    const decide = { type: 'decide', url: PORTAL, anchor: anchorAt(read.text, figure!), figure, wish: { kind: 'corrected', set: { value: 35 } } };
    expect(await respond(decide, pageScript())).toEqual({ ok: false, error: 'no-report' });
    await respond(save(), pageScript());
    const told = vi.fn();
    const stop = onDecisions(told);
    expect(await respond({ ...decide, wish: { kind: 'rejected' } }, pageScript())).toMatchObject({ ok: true });
    expect(await badge()).toBe('0');
    expect(await respond(save(), pageScript())).toMatchObject({ figures: 0 });
    expect(await respond(decide, pageScript())).toMatchObject({ ok: true, corrections: [{ set: { value: 35 }, figure }] });
    expect(await badge()).toBe('1');
    const again = (await respond(decide, pageScript())) as { corrections: { id: string }[] };
    expect(again).toMatchObject({ ok: true, corrections: [{ set: { value: 35 } }] });
    expect(again.corrections).toHaveLength(1);
    expect(await respond({ type: 'ask-corrections', url: PORTAL }, pageScript())).toEqual(again);
    expect(await respond({ type: 'take-back', url: PORTAL, id: again.corrections[0]!.id }, pageScript())).toEqual({ ok: true, corrections: [] });
    expect(told).toHaveBeenCalledTimes(4);
    stop();
    for (const message of [decide, { type: 'take-back', url: PORTAL, id: 'c' }, { type: 'ask-corrections', url: PORTAL }]) {
      expect(await respond(message, pageScript({ url: 'http://www.other.gov.cn/x.html' }))).toBeUndefined();
      expect(await respond(message, extensionPage())).toBeUndefined();
    }
    expect(await respond({ ...decide, wish: { kind: 'guessed' } }, pageScript())).toEqual({ ok: false, error: 'invalid' });
  });

  it('says on the badge when the browser forbids to read it', async () => {
    inject.mockResolvedValue({ ok: false, error: 'no-access' });
    await respond(detected(), pageScript());
    expect(await badge()).toBe('!');
    expect(await title()).toContain('Click to allow');
  });
});

describe('where the reader wants nothing done', () => {
  it.each([{ marksOn: false }, { sitesOff: ['www.hengyang.gov.cn'] }, { pagesOff: ['www.hengyang.gov.cn/a.html'] }])('no reader is let in: %o', async (choice) => {
    await changeSettings(choice);
    expect(await respond(detected(), pageScript())).toBeUndefined();
    expect(inject).not.toHaveBeenCalled();
    await respond({ type: 'read-tab', tabId: 7 }, extensionPage());
    expect(inject).toHaveBeenCalledExactlyOnceWith(7, 0, true);
  });
});

describe('a reader who wants to be asked', () => {
  const wanted = { ...save(), wanted: true };
  const changed = () => save(reading([{}, { quote: '15件', value: 15 }]));

  it('has a page kept only at a word, and sees on the toolbar that it is not', async () => {
    await changeSettings({ saving: 'ask' });
    expect(await respond(save(), pageScript())).toEqual({ ok: true, reportId: 'www.hengyang.gov.cn/a.html', status: 'unsaved', figures: 1, differs: 0 });
    expect([await badge(), await title()]).toEqual(['1', 'Duibiao: figures on this page: 1; not saved yet. Click to save']);
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
    expect(await respond(wanted, pageScript())).toMatchObject({ status: 'new' });
    expect(await title()).toBe('Duibiao: figures on this page: 1');
  });

  it('has a page that is kept already kept as it is now, a sample of it not', async () => {
    await changeSettings({ saving: 'ask' });
    await addSamples([sample('www.hengyang.gov.cn/a.html', PORTAL)]);
    expect(await respond(save(), pageScript())).toMatchObject({ status: 'unsaved' });
    await respond(wanted, pageScript());
    expect(await respond(changed(), pageScript())).toMatchObject({ status: 'changed', figures: 2 });
  });
});

it('has a page that lacks figures of what is kept come to rest before it tells so, in whatever way pages are kept', async () => {
  const early = { ...save(), visit: { since: Date.now(), atRest: false, again: null } };
  await respond(save(reading([{}, { quote: '15件', value: 15 }])), pageScript());
  await changeSettings({ saving: 'ask' });
  for (const wanted of [false, true]) expect(await respond({ ...early, wanted }, pageScript())).toMatchObject({ status: 'awaited', figures: 2 });
  expect(await badge()).toBe('2');
  expect(await respond(save(), pageScript())).toMatchObject({ status: 'changed', figures: 1 });
});

describe('what is not ours', () => {
  it.each<[string, unknown, () => Parameters<typeof respond>[1]]>([
    ['a detection from a frame of another portal', detected(), () => pageScript({ frameId: 2, url: 'http://www.other.gov.cn/ad.html' })],
    ['a reading from a frame of a portal in a page that is none', save(), () => pageScript({ frameId: 2, tab: { ...pageScript().tab!, url: 'http://example.com/' } })],
    ['a detection from another site', detected(), () => pageScript({ url: 'https://gov.cn.example.com/' })],
    ['a reading from another extension', save(), () => pageScript({ id: 'another' })],
    ['a reading from an extension page', save(), () => extensionPage()],
    ['a wish to read a tab from a page', { type: 'read-tab', tabId: 9 }, () => pageScript()],
    ['a page the detector calls no report', detected(false), () => pageScript()],
    ['noise from a page', { type: 'hello' }, () => pageScript()],
    ['noise from an extension page', save({}), () => extensionPage()],
  ])('is ignored: %s', async (_, message, sender) => {
    expect(await respond(message, sender())).toBeUndefined();
    expect(inject).not.toHaveBeenCalled();
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
    expect(await badge()).toBe('');
  });

  it('is refused with nothing written when it claims to be a reading', async () => {
    expect(await respond(save({ ...reading(), text: 'forged' }), pageScript())).toEqual({ ok: false, error: 'invalid' });
    expect(await countReports()).toEqual({ reports: 0, samples: 0 });
    expect(await badge()).toBe('!');
  });
});

describe('the popup', () => {
  it.each([{ ok: true, figures: 3 }, { ok: false, error: 'no-article' }, { ok: false, error: 'no-tab' }] as const)('has a tab read and hears what came of it: %o', async (outcome) => {
    inject.mockResolvedValue(outcome);
    expect(await respond({ type: 'read-tab', tabId: 9 }, extensionPage())).toEqual(outcome);
    expect(inject).toHaveBeenCalledExactlyOnceWith(9, 0, true);
  });
});

describe('a database that does not open', () => {
  it('is said on the badge and answered', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    database().close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw Object.assign(new Error(), { name: 'UnknownError' });
    });
    expect(await respond(save(), pageScript())).toEqual({ ok: false, error: 'database' });
    expect(await badge()).toBe('!');
    expect(await title()).toContain('database cannot be opened');
  });
});
