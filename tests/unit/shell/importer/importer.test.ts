import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backupText, type WholeReport } from '../../../../lib/export/backup';
import { importer } from '../../../../lib/shell/importer/importer';
import { isLast, parseWord, type ImportWish, type ImportWord } from '../../../../lib/shell/importer/words';
import { database } from '../../../../lib/store/database';
import { each, gathered, residents, wholeReports } from '../../support/collections';

const fileOf = async (wholes: readonly WholeReport[], places: Parameters<typeof backupText>[1] = []): Promise<File> =>
  new File(await gathered(backupText(each(wholes), places, new Date('2026-11-22T08:00:00Z'))), '备份.json');

/** What waits beside the collection, and the reports in it. */
const lying = async (): Promise<{ beside: number; reports: number }> => ({ beside: await database().incoming.count(), reports: await database().reports.count() });

/** An import, its words as a window gets them, and a way to wish and await a word, or the last where that comes before. */
const begun = () => {
  const words: (ImportWord | null)[] = [];
  let listen: ((word: ImportWord) => void) | null = null;
  const wish = importer((word) => {
    words.push(parseWord(structuredClone(word)));
    listen?.(word);
  });
  const heard = (told: ImportWord['told'] | 'last', wished: ImportWish): Promise<ImportWord> =>
    new Promise((done) => {
      listen = (word) => void ((word.told === told || isLast(word)) && done(word));
      wish(wished);
    });
  return { words, wish, heard };
};

beforeEach(() => database().delete({ disableAutoOpen: false }));

describe('an import in a thread of its own', () => {
  it('tells every file’s plan and what became of it in words that a window takes', async () => {
    await fc.assert(
      fc.asyncProperty(wholeReports, residents, async (wholes, places) => {
        await database().delete({ disableAutoOpen: false });
        const { words, heard } = begun();
        const planned = await heard('planned', { wish: 'read', file: await fileOf(wholes, places) });
        expect(planned).toMatchObject({ plan: { counts: { added: wholes.length } } });
        expect(await heard('last', { wish: 'take-over' })).toMatchObject({ told: 'done', counts: { added: wholes.length, refused: 0 } });
        expect(words).not.toContain(null);
        expect(words).toContainEqual(planned);
        expect(await lying()).toEqual({ beside: 0, reports: wholes.length });
      }),
      { numRuns: 12 },
    );
  });

  describe('of a file with a report', () => {
    const [whole] = fc.sample(wholeReports.filter(({ length }) => length === 1), { numRuns: 1, seed: 7 })[0]!;
    let file: File;
    beforeEach(async () => {
      file = await fileOf([whole!]);
    });

    it('names the reports that it refuses', async () => {
      const { words, heard } = begun();
      const [head, line, tail] = (await file.text()).split('\n') as [string, string, string];
      const twice = [head, `${line},`, `${line},`, '{}', tail.replace('"count":1', '"count":3')].join('\n');
      expect(await heard('planned', { wish: 'read', file: new File([twice], 'a.json') })).toMatchObject({ plan: { counts: { added: 1, refused: 2 }, named: [{ refused: 'twice' }, { refused: 'facts', name: null, line: 4 }, { fate: 'added' }] } });
      expect(words).not.toContain(null);
    });

    it.each(['planned', 'reading', 'writing'] as const)('leaves nothing where it is cancelled once it told %s', async (told) => {
      const { heard, wish, words } = begun();
      if (told === 'writing') await heard('planned', { wish: 'read', file });
      await heard(told, told === 'writing' ? { wish: 'take-over' } : { wish: 'read', file });
      expect(await heard('last', { wish: 'cancel' })).toEqual({ told: 'cancelled' });
      expect(await lying()).toEqual({ beside: 0, reports: 0 });
      const said = words.length;
      for (const late of [{ wish: 'read', file }, { wish: 'take-over' }, { wish: 'cancel' }] as const) wish(late);
      await new Promise((next) => setTimeout(next, 20));
      expect(words).toHaveLength(said);
    });

    it('tells why it cannot be read, and leaves nothing', async () => {
      const { heard, words } = begun();
      expect(await heard('last', { wish: 'read', file: new File([(await file.text()).slice(0, -9)], 'a.json') })).toEqual({ told: 'failed', failure: { problem: 'truncated', line: null, columns: [] } });
      expect(words).not.toContain(null);
      expect(await lying()).toEqual({ beside: 0, reports: 0 });
    });

    it('tells what the database says, and a file that is gone', async () => {
      const logged = vi.spyOn(console, 'error').mockReturnValue();
      const gone = Object.assign(new File([], 'a.json'), {
        stream: () => {
          throw new DOMException('gone', 'NotReadableError');
        },
      });
      expect(await begun().heard('last', { wish: 'read', file: gone })).toMatchObject({ failure: { problem: 'unreadable' } });
      const { heard } = begun();
      await heard('planned', { wish: 'read', file });
      const full = (): void => {
        throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      };
      database().reports.hook('creating', full);
      expect(await heard('last', { wish: 'take-over' })).toMatchObject({ failure: { problem: 'full' } });
      database().reports.hook('creating').unsubscribe(full);
      expect(await lying()).toEqual({ beside: 0, reports: 0 });
      expect(logged).toHaveBeenCalledTimes(2);
      logged.mockRestore();
    });
  });
});
