import { describe, expect, it } from 'vitest';
import { broughtBy, ImportProblem } from '../../../lib/import';
import { entryOf } from '../../../lib/import/record';
import { contents } from '../support/readings';

const HEAD = '{"format":"duibiao-backup","version":1,"schema":1,"exportedAt":"2026-01-01T00:00:00.000Z","reports":[\n';
const MB = 1 << 20;

/** What a file brings, or why it is not read; how many pieces of it were asked for. */
const read = async (pieces: Iterable<string>): Promise<{ why: string; brought: number; asked: number }> => {
  let [brought, asked] = [0, 0];
  const bytes = async function* () {
    for (const piece of pieces) {
      asked++;
      yield new TextEncoder().encode(piece);
    }
  };
  try {
    for await (const _ of broughtBy(bytes())) brought++;
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    return { why: error.problem, brought, asked };
  }
  return { why: '', brought, asked };
};
const times = function* (piece: string, count: number): Generator<string> {
  for (let n = 0; n < count; n++) yield piece;
};
const after = function* (head: string, rest: Iterable<string>): Generator<string> {
  yield head;
  yield* rest;
};

describe('a file made to be hard to read', () => {
  it.each<[string, string, Iterable<string>]>([
    ['brackets within brackets', 'not-ours', times('['.repeat(MB), 4)],
    ['objects within objects', 'damaged', times('{"a":'.repeat(MB / 5), 4)],
    ['brackets within brackets behind a head of ours', 'truncated', after(HEAD, times('['.repeat(MB), 4))],
    ['brackets within brackets, closed', 'damaged', [HEAD, `${'['.repeat(MB)}${']'.repeat(MB)}\n`, '{}\n']],
    ['one line of more than is parsed in one go', 'too-large', after(HEAD.trimEnd(), times(' '.repeat(MB), 16))],
    ['many lines of more than is parsed in one go', 'too-large', after('{\n', times(`${' '.repeat(MB)}\n`, 16))],
    ['populations of more than all places have', 'too-large', after(`${HEAD}],"residents":[`, times('1,'.repeat(MB / 2), 16))],
    ['one line without end', 'not-ours', times('x'.repeat(MB), 4)],
  ])('is refused in a word: %s', async (_, why, pieces) => expect(await read(pieces)).toMatchObject({ why }));

  it('has its populations looked at a thousand at a time', async () => {
    const people = Array.from({ length: 2_001 }, (_, i) => ({ regionCode: '430400', year: 1900 + (i % 1000), people: 1, setAt: '2026-01-01T00:00:00.000Z' }));
    expect(await read([HEAD, `],"residents":${JSON.stringify(people)},"count":0}`])).toMatchObject({ why: '', brought: 3 });
  });

  it('is not read to its end where a quotation is never closed', async () => {
    const { why, asked } = await read(after('a,b\n"', times(`${'x'.repeat(8191)}\n`.repeat(16), 40)));
    expect(why).toBe('damaged');
    expect(asked).toBeLessThan(20);
  });

  it('may hold brackets in its words, and deep enough for all of ours', async () => {
    const whole = { ...contents([{ label: `${'['.repeat(99)}"\\` }]), revisions: [] };
    const text = [HEAD, `${JSON.stringify(whole)}\n`, '],"residents":[],"count":1}\n'];
    expect(await read(text)).toMatchObject({ why: '', brought: 2 });
  });

  it('has a report of a million figures refused before they are looked at', () => {
    const { report } = contents([{}]);
    let looked = 0;
    const figure = new Proxy({}, { get: () => void looked++, ownKeys: () => (looked++, []) });
    expect(entryOf({ report, observations: new Array<object>(1_000_000).fill(figure), checks: [] }, 1)).toMatchObject({ refused: 'figures' });
    expect(looked).toBe(0);
  });

  it('gives what is called like a property of all objects no power over them', () => {
    const raw: unknown = JSON.parse(`{"__proto__":{"isAdmin":1},"constructor":{"prototype":{"isAdmin":1}},"report":{"__proto__":{"isAdmin":1},"id":"__proto__","origins":{"__proto__":"title"}},"observations":[]}`);
    expect(entryOf(raw, 1)).toHaveProperty('refused');
    const sound = contents([{ label: '__proto__', unit: 'constructor', indicator: 'toString', quote: '34件' }], { id: '__proto__', regionName: 'hasOwnProperty', fingerprint: 'a'.repeat(64) });
    expect(entryOf({ ...sound, revisions: [] }, 1)).toMatchObject({ whole: { report: { id: '__proto__' } } });
    expect({}).not.toHaveProperty('isAdmin');
  });
});
