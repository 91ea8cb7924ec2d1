import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupText, type WholeReport } from '../../../lib/export/backup';
import { broughtBy, ImportProblem, type Brought } from '../../../lib/import';
import type { Residents } from '../../../lib/records';
import { bytesOf, each, gathered, residents, wholeReports } from '../support/collections';

const now = new Date('2026-11-22T08:00:00Z');

const write = async (wholes: readonly WholeReport[], places: readonly Residents[] = []): Promise<string> => (await gathered(backupText(each(wholes), places, now))).join('');
const read = (text: string | Uint8Array): Promise<Brought[]> => gathered(broughtBy(bytesOf(text)));
const problemOf = async (text: string | Uint8Array): Promise<unknown> => read(text).then(() => null, (error: unknown) => (error instanceof ImportProblem ? [error.problem, error.line] : error));

const [some] = fc.sample(wholeReports.filter((all) => all.length === 3 && all.every(({ observations }) => observations.length > 1)), { numRuns: 1, seed: 7 }) as [WholeReport[]];

describe('a backup', () => {
  it('is JSON, a report a line, and gives back every record that was written', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReports, residents, async (wholes, places) => {
        const text = await write(wholes, places);
        expect(JSON.parse(text)).toMatchObject({ format: 'duibiao-backup', count: wholes.length });
        expect(text.split('\n').length).toBe(wholes.length + 3);
        expect(await read(text)).toEqual([...wholes.map((whole) => ({ whole })), { residents: places }]);
      }),
      { numRuns: 60 },
    );
  });

  it('is read the same when another program formatted it, or put it in one line, with a byte order mark', async () => {
    const text = await write(some);
    const expected = await read(text);
    for (const form of [JSON.stringify(JSON.parse(text), null, 2), JSON.stringify(JSON.parse(text)), `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) expect(await read(form)).toEqual(expected);
  });

  it('cut off anywhere is told to be cut off, and is never whole', async () => {
    const text = (await write(some)).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: text.length - 1 }), async (length) => {
        expect(await problemOf(text.slice(0, length))).toEqual(['truncated', null]);
      }),
      { numRuns: 80 },
    );
  });

  it('with any byte another is refused, or brings records of the right shape', async () => {
    const bytes = new TextEncoder().encode(await write(some));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const changed = bytes.slice();
        changed[at] = byte;
        const brought = await read(changed).catch((error: unknown) => error);
        if (brought instanceof ImportProblem) return;
        for (const one of brought as Brought[]) if ('whole' in one) expect(one.whole.report.id.length).toBeGreaterThan(0);
        expect(Array.isArray(brought)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says of a file what is wrong with it', async () => {
    const text = await write(some);
    const lines = text.split('\n');
    expect(await problemOf('')).toEqual(['empty', null]);
    expect(await problemOf('\n \n')).toEqual(['empty', null]);
    expect(await problemOf('地区,年份\n甲市,2019')).toEqual(['foreign', null]);
    expect(await problemOf('我的笔记')).toEqual(['not-ours', null]);
    expect(await problemOf('{"a":1}')).toEqual(['not-ours', null]);
    expect(await problemOf('{"a":')).toEqual(['damaged', null]);
    expect(await problemOf(text.replace('"version":1', '"version":2'))).toEqual(['newer', null]);
    expect(await problemOf(text.replace(/"schema":\d+/, '"schema":99'))).toEqual(['newer', null]);
    expect(await problemOf(text.replace('"count":3', '"count":2'))).toEqual(['truncated', null]);
    expect(await problemOf(lines.with(2, '{"report":').join('\n'))).toEqual(['damaged', 3]);
    expect(await problemOf(`${text}more`)).toEqual(['damaged', 6]);
    expect(await problemOf(new Uint8Array([...new TextEncoder().encode(lines[0]), 0xb1, 0xa8]))).toEqual(['encoding', null]);
    expect(await problemOf(new Uint8Array(new Uint16Array([0xfeff, 0x7b, 0x7d]).buffer))).toEqual(['encoding', null]);
  });
});
