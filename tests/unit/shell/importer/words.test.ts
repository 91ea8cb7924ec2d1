import { describe, expect, it } from 'vitest';
import { parseWish, parseWord } from '../../../../lib/shell/importer/words';

const none = { added: 0, replaced: 0, earlier: 0, kept: 0 };
const counts = { ...none, refused: 0 };
const residents = { added: 0, replaced: 0, kept: 0 };
const plan = { batch: crypto.randomUUID(), table: null, counts, decisions: 0, setByHand: 0, fuller: 0, residents, named: [] };
const failure = { problem: 'damaged', line: 3, columns: [] };
const facts = { id: 'a', title: null, regionName: null, body: null, bodyKind: null, year: 2019 };
const naming = (one: object): object => ({ told: 'planned', plan: { ...plan, named: [one] } });

describe('a word of the thread that imports', () => {
  it.each([
    { told: 'reading', done: 0 }, { told: 'writing', done: 1, all: 2 }, { told: 'finishing' }, { told: 'cancelled' }, { told: 'done', counts, residents }, { told: 'failed', failure },
    { told: 'failed', failure: { problem: 'full', line: null, columns: [] } }, { told: 'planned', plan }, { told: 'planned', plan: { ...plan, table: 'gb18030' } },
    naming({ fate: 'kept', report: facts }), naming({ fate: 'refused', refused: 'twice', name: 'a', line: 2 }),
  ])('is taken as it is: %o', (word) => expect(parseWord(structuredClone(word))).toEqual(word));

  it.each([
    null, 'reading', {}, { told: 'reading' }, { told: 'reading', done: -1 }, { told: 'writing', done: 1 }, { told: 'cancelled', more: 1 }, { told: 'done', counts: none, residents },
    { told: 'failed', failure: { ...failure, problem: 'other' } }, { told: 'failed', failure: { problem: 'full', line: 1, columns: [] } }, { told: 'planned', plan: { ...plan, batch: '' } },
    { told: 'planned', plan: { ...plan, counts: none } }, naming({ fate: 'kept', report: { ...facts, title: '' } }), naming({ fate: 'kept', report: { ...facts, url: '' } }),
    naming({ fate: 'refused', refused: 'other', name: null, line: 1 }), { told: '__proto__' },
  ])('is none where a field is not as it should be: %o', (word) => expect(parseWord(word)).toBeNull());
});

describe('a wish of the window', () => {
  it('is taken as it is', () => {
    const read = { wish: 'read', file: new File(['{'], 'a.json') };
    for (const wish of [read, { wish: 'take-over' }, { wish: 'cancel' }]) expect(parseWish(wish)).toEqual(wish);
  });

  it.each([null, 'cancel', {}, { wish: 'read' }, { wish: 'read', file: { stream: 1 } }, { wish: 'cancel', more: 1 }, { wish: 'other' }])('is none otherwise: %o', (wish) => expect(parseWish(wish)).toBeNull());
});
