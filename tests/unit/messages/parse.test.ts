import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseToBackground } from '../../../lib/messages/parse';
import type { Check, Observation, Reading } from '../../../lib/model';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const sum: Check = { kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' };
const good = (): Reading => reading([{}, { quote: '15件', value: 15, partOf: 0 }], [sum]);
const save = (given: unknown) => parseToBackground({ type: 'save-reading', url, reading: given, visit: { since: 1, atRest: false, again: null }, wanted: false });
const withFigure = (given: Partial<Record<keyof Observation, unknown>>) => {
  const { observations, ...rest } = good();
  return { ...rest, observations: [{ ...observations[0], ...given }, observations[1]] };
};

const decide = (given: Record<string, unknown> = {}) => {
  const [figure] = good().observations;
  return { type: 'decide', url, anchor: { quote: figure!.quote, prefix: '是：', suffix: '，由', start: figure!.start }, figure, wish: { kind: 'rejected' }, ...given };
};

describe('parseToBackground', () => {
  it('hears every message of ours', () => {
    const verdict = { isReport: true, kind: 'annual-report', reasons: ['title:annual-report'] } as const;
    for (const message of [{ type: 'report-detected', verdict }, { type: 'save-reading', url, reading: good(), visit: { since: 1, atRest: false, again: null }, wanted: true }, { type: 'report-left', tooLong: true }, { type: 'style-marks' }, { type: 'ask-beside', url }, { type: 'ask-standing', url, index: 3 }, { type: 'read-tab', tabId: 7 }, decide(), decide({ wish: { kind: 'corrected', set: { value: 3, unit: null } } }), decide({ wish: { kind: 'added', set: {} } }), { type: 'take-back', url, id: 'c' }, { type: 'ask-corrections', url }]) {
      expect(parseToBackground(structuredClone(message))).toEqual(message);
    }
  });

  it('hears a reading without figures and one of a page that tells nothing of itself', () => {
    expect(save(reading([]))).not.toBeNull();
    const unknown = {
      title: null, regionName: null, regionCode: null, regionCodeNow: null, regionLevel: null, body: null, bodyKind: null, year: null, publishedAt: null,
      source: null, documentNumber: null, origins: {},
    };
    expect(save(reading([{}], [], unknown))).not.toBeNull();
  });

  it('hears a long report: five thousand figures, each part of the one before', () => {
    const figures = Array.from({ length: 5_000 }, (_, i) => ({ partOf: i === 0 ? null : i - 1 }));
    expect(save(reading(figures))).not.toBeNull();
  });

  it.each<[string, unknown]>([
    ['nothing', undefined], ['null', null], ['text', 'save-reading'], ['a list', []], ['no type', {}], ['another type', { type: 'delete-all' }],
    ['no reading', { type: 'save-reading', url, visit: { since: 1, atRest: false, again: null }, wanted: true }], ['no address', { type: 'save-reading', reading: good(), visit: { since: 1, atRest: false, again: null }, wanted: true }], ['no word of the visit', { type: 'save-reading', url, reading: good(), wanted: true }], ['a visit since no time', { type: 'save-reading', url, reading: good(), visit: { since: NaN, atRest: false, again: null }, wanted: true }], ['no word whether it is wanted', { type: 'save-reading', url, reading: good(), visit: { since: 1, atRest: false, again: null } }], ['a tab that is no number', { type: 'read-tab', tabId: '7' }], ['a question without address', { type: 'ask-beside' }], ['a question of no figure', { type: 'ask-standing', url, index: -1 }], ['a decision of no kind', decide({ wish: { kind: 'guessed' } })], ['a decision that sets what is none', decide({ wish: { kind: 'corrected', set: { value: Infinity } } })], ['a decision that sets what cannot be set', decide({ wish: { kind: 'corrected', set: { role: 'rate' } } })], ['a rejection that sets something', decide({ wish: { kind: 'rejected', set: {} } })], ['a decision in another place than its figure', decide({ anchor: { ...decide().anchor, start: 1 } })], ['a decision on no words', decide({ anchor: { ...decide().anchor, quote: '' } })], ['a decision with a whole page around it', decide({ anchor: { ...decide().anchor, prefix: '字'.repeat(100) } })], ['a decision without a figure', decide({ figure: null })], ['a decision taken back by no name', { type: 'take-back', url }], ['a tab below 0', { type: 'read-tab', tabId: -1 }],
    ['one field more', { type: 'read-tab', tabId: 7, url: 'https://x.gov.cn/' }],
    ['an unknown kind', { type: 'report-detected', verdict: { isReport: true, kind: 'budget', reasons: [] } }],
  ])('ignores what is no message of ours: %s', (_, raw) => {
    expect(parseToBackground(raw)).toBeNull();
  });

  it.each<[string, Parameters<typeof withFigure>[0]]>([
    ['a quote that is not in the text', { quote: '35件' }], ['an end beyond the text', { end: 1e6 }], ['an empty span', { end: 9 }],
    ['a fraction of a character', { start: 9.5 }], ['a start below 0', { start: -1 }], ['no number', { value: NaN }], ['an infinite number', { value: Infinity }],
    ['a number as text', { value: '34' }], ['an unknown role', { role: 'guess' }], ['a label without end', { label: 'x'.repeat(501) }],
    ['a part of nothing', { partOf: 2 }], ['a part of itself', { partOf: 0 }], ['a part of its own part', { partOf: 1 }], ['markup for a unit', { unit: { html: '' } }],
  ])('ignores a reading with a figure that cannot be: %s', (_, given) => {
    expect(save(withFigure({}))).not.toBeNull();
    expect(save(withFigure(given))).toBeNull();
  });

  it.each<[string, Partial<Check>]>([
    ['a total outside', { total: 2 }], ['a part outside', { parts: [1, 2] }], ['no parts', { parts: [] }], ['no number', { computed: NaN }],
  ])('ignores a reading with a check that cannot be: %s', (_, given) => {
    expect(save({ ...good(), checks: [{ ...sum, ...given }] })).toBeNull();
  });

  it.each<[string, Partial<Record<keyof Reading['report'], unknown>>]>([
    ['code', { regionCode: '43' }], ['year', { year: 20190 }], ['date', { publishedAt: '27 March' }], ['title', { title: 'x'.repeat(2_001) }], ['level', { regionLevel: 'moon' }], ['origin', { origins: { year: 'moon' } }], ['origin of what is no fact', { origins: { __proto__: null, moon: 'title' } }],
  ])('ignores a reading with facts out of bounds: %s', (_, facts) => {
    const read = good();
    expect(save({ ...read, report: { ...read.report, ...facts } })).toBeNull();
  });

  it('ignores a reading too large to be a report, soon', () => {
    expect(save({ ...reading([]), text: 'x'.repeat(2_000_001) })).toBeNull();
    const [figure] = good().observations;
    expect(save({ ...good(), observations: Array.from({ length: 20_001 }, () => figure) })).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (raw) => {
      expect(parseToBackground(raw)).toBeNull();
    }));
    fc.assert(fc.property(fc.anything(), (raw) => {
      expect(save({ ...good(), observations: [raw] })).toBeNull();
    }));
  });
});
