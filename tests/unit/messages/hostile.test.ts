import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ToReader } from '../../../lib/messages';
import { parseAttached } from '../../../lib/messages/attached';
import { parseBeside, parseStanding } from '../../../lib/messages/beside';
import { parseToBackground } from '../../../lib/messages/parse';
import { parseReadNow } from '../../../lib/messages/read-now';
import { parseToReader } from '../../../lib/messages/to-reader';
import { mangled } from '../support/mangled';
import { reading } from '../support/readings';

const url = 'http://www.hengyang.gov.cn/a.html';
const whose = { regionName: '衡阳市', regionCode: '430400', regionLevel: 'city', body: null, bodyKind: null, year: 2019 };
const quantity = { value: 34, unit: '件', qualifier: null, role: 'count', trend: null, period: '2019', scope: null };
const peer = { whose, value: 34, qualifier: null, own: true };

/** What crosses between contexts, and what hears it. */
const CROSSING: [string, (raw: unknown) => unknown, unknown][] = [
  ['a reading', parseToBackground, { type: 'save-reading', url, visit: { since: 1, atRest: false, again: null }, wanted: true, reading: reading([{}, { quote: '15件', partOf: 0 }], [{ kind: 'sum', total: 0, parts: [1], stated: 34, computed: 15, verdict: 'differs' }]) }],
  ['a piece of a reading', parseToBackground, { type: 'reading-portion', list: 'observations', from: 0, items: reading([{}]).observations }],
  ['a question', parseToBackground, { type: 'ask-standing', url, index: 0 }],
  ['a wish to read a tab', parseToBackground, { type: 'read-tab', tabId: 7 }],
  ...([{ type: 'show-figure', index: 3 }, { type: 'walk', direction: 1 }, { type: 'open-card' }, { type: 'add-selection' }, { type: 'tell-reading' }, { type: 'join-reading', asked: true }, { type: 'keep-reading' }, { type: 'let-go' }] satisfies ToReader[])
    .map((one): [string, (raw: unknown) => unknown, unknown] => [one.type, parseToReader, one]),
  ['a page’s files', parseAttached, { title: '报告', files: [{ name: '报告.pdf', url: `${url}.pdf`, kind: 'pdf' }], pictures: 0, hasText: false }],
  ['what was read', parseReadNow, { title: '报告', figures: 3, differs: 0, notes: [{ kind: 'page-of', page: 1, of: 3 }], awaited: false }],
  ['what a report is compared with', parseBeside, { own: whose, report: whose, ofOneBody: false, caveats: [], peers: 3, figures: [null, { quote: '34件', other: quantity, difference: 1, percent: null, caveats: [], direction: null }] }],
  ['where a figure stands', parseStanding, { quote: '34件', unit: '件', rank: 1, of: 2, tied: 1, peers: [peer, { ...peer, own: false }] }],
];

describe.each(CROSSING)('%s', (_, parse, message) => {
  it('is heard as it is, and by nobody with one thing wrong in it', () => {
    expect(parse(structuredClone(message))).toEqual(message);
    fc.assert(fc.property(mangled(message), (changed) => {
      expect(parse(changed)).toBeNull();
    }), { numRuns: 200 });
  });

  it('is not told by anything else', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
      expect(parse(raw)).toBeNull();
    }));
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('gives a field or a kind called %s no power', (key) => {
    const forged: unknown = JSON.parse(`{"${key}": {"isForged": true}, ${JSON.stringify(message).slice(1)}`);
    const heard = parse(forged);
    expect(heard === null || JSON.stringify(heard) === JSON.stringify(message)).toBe(true);
    expect(heard ?? {}).not.toHaveProperty('isForged');
    expect(parse({ ...(message as object), type: key, kind: key })).toBeNull();
  });
});
