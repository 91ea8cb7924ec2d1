import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { COLUMNS } from '../../lib/export/columns';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { chooseFile } from '../../scripts/walk/choose-file';
import { stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { marksOn } from '../../scripts/walk/marks';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { askBrowser } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { wholeDatabase } from '../../scripts/walk/whole-database';
import { it } from './session';
import { keepScreenshot } from './support';

/** Empties the collection behind the extension's back, as a browser that is installed anew. */
const loseAll = (session: Session): Promise<void> =>
  askBrowser(session.openExtensionPage, (page) =>
    page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const request = indexedDB.open('duibiao');
          request.onerror = () => fail(request.error);
          request.onsuccess = () => {
            const tables = [...request.result.objectStoreNames];
            const write = request.result.transaction(tables, 'readwrite');
            for (const table of tables) write.objectStore(table).clear();
            write.onabort = () => fail(write.error);
            write.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        }),
    ),
  );

describe('a reader backs the collection up', () => {
  let session: Session;
  let backup: Page;
  let file: string;
  let before: Record<string, string[]>;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
    const { t } = session;
    const page = await session.open(sampleUrl('report'));
    await marksOn(page);
    backup = await session.openExtensionPage('collection.html#backup');
    await press(backup, t('samplesLoad', SAMPLES));
    await until('the report and the samples', async () => (await stored(session.openExtensionPage)).reports === SAMPLES + 1);
    await page.close();
    before = await wholeDatabase(session.openExtensionPage);
  });

  it('and restores it after all was lost, to the last record, having seen what will be added', async () => {
    const { t } = session;
    await shows(backup, t('backupNever'));
    const saved = await downloadOf(session.downloads, () => press(backup, t('backupSave')));
    expect(saved.name).toMatch(/^duibiao-backup-\d{4}-\d\d-\d\d\.json$/);
    file = saved.bytes.toString('utf8');
    await until('the time of the backup', async () => !(await seen(backup)).includes(t('backupNever')));
    await loseAll(session);
    const place = { regionCode: '430400', year: 2019, people: 6_646_000, setAt: '2026-01-01T00:00:00.000Z' };
    await chooseFile(backup, '人口.json', `${file.split('\n', 1)[0]}\n],"residents":[${JSON.stringify(place)}],"count":0}`);
    await shows(backup, t('restoreResidents', 1, 0));
    await press(backup, t('restoreMerge'));
    await shows(backup, t('restoreDone', t('restoreResidentsDone', 1)));
    expect((await wholeDatabase(session.openExtensionPage))['residents']).toHaveLength(1);
    await loseAll(session);
    await chooseFile(backup, '我的备份.json', file);
    await shows(backup, t('restorePlan', '我的备份.json'));
    expect((await stored(session.openExtensionPage)).reports).toBe(0);
    await press(backup, t('restoreConfirm', SAMPLES + 1));
    await shows(backup, t('restoreDone', t('restoreCount', t('fateAdded'), SAMPLES + 1)));
    expect(await wholeDatabase(session.openExtensionPage)).toEqual(before);
    expect(before['incoming']).toEqual([]);
  });

  it('is told of a file that is cut off, harmful or of another make, and nothing changes', async () => {
    const { t } = session;
    await chooseFile(backup, 'a.json', file.slice(0, -200));
    await shows(backup, t('importTruncated'));
    await shows(backup, t('restoreUnchanged'));
    await chooseFile(backup, 'b.json', '{"format":"other"}');
    await shows(backup, t('importNotOurs'));
    await chooseFile(backup, 'c.json', '');
    await shows(backup, t('importEmpty'));
    const lines = file.split('\n');
    await chooseFile(backup, 'd.json', lines.with(1, lines[1]!.replace(/"url":"[^"]*"/, '"url":"javascript:alert(1)"')).join('\n'));
    await shows(backup, t('refusedAddress'));
    await shows(backup, t('restoreNothingNew'));
    expect(await seen(backup)).not.toContain(t('restoreMerge'));
    await keepScreenshot(backup, 'backup-nothing-new');
    await press(backup, t('restoreClose'));
    await shows(backup, t('restoreCancelled'));
    expect(await wholeDatabase(session.openExtensionPage)).toEqual(before);
  });

  it('reads an exported table back into the same collection, and is told where a spreadsheet spoilt it', async () => {
    const { t } = session;
    // Its reports say that they came from a table, and nothing else is otherwise.
    const butForTheTable = async () => Object.fromEntries(Object.entries(await wholeDatabase(session.openExtensionPage)).map(([table, rows]) => [table, rows.map((row) => row.replace('"fromTable":true,', '')).sort()]));
    const popup = await session.openExtensionPage('popup.html');
    const table = (await downloadOf(session.downloads, () => press(popup, t('exportAll')))).bytes.toString('utf8');
    await popup.close();
    await loseAll(session);
    await chooseFile(backup, '报告.csv', table);
    await shows(backup, t('restorePlan', '报告.csv'));
    await shows(backup, t('restoreTable'));
    await press(backup, t('restoreConfirm', SAMPLES + 1));
    await shows(backup, t('restoreDone', t('restoreCount', t('fateAdded'), SAMPLES + 1)));
    expect(await butForTheTable()).toEqual(before);
    const [head, first] = parse(table, { bom: true, to: 2 }) as string[][];
    const spoilt = first!.with(COLUMNS.findIndex(({ machine }) => machine === 'obs_value'), '1.2E+12');
    await chooseFile(backup, '报告.csv', [head!, spoilt].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'));
    await shows(backup, t('restoreFailed', '报告.csv'));
    await shows(backup, t('restoreUnchanged'));
    expect(await butForTheTable()).toEqual(before);
    await loseAll(session);
    await chooseFile(backup, 'a.json', file);
    await shows(backup, t('restorePlan', 'a.json'));
    await press(backup, t('restoreConfirm', SAMPLES + 1));
    await shows(backup, t('restoreDone', t('restoreCount', t('fateAdded'), SAMPLES + 1)));
    expect(await wholeDatabase(session.openExtensionPage)).toEqual(before);
  });

  it('leaves nothing behind by a window that was closed in the middle, and lets one window import at a time', async () => {
    const { t } = session;
    await chooseFile(backup, 'a.json', file);
    await shows(backup, t('restoreNothingNew'));
    const other = await session.openExtensionPage('collection.html#backup');
    await chooseFile(other, 'a.json', file);
    await shows(other, t('importBusy'));
    expect((await wholeDatabase(session.openExtensionPage))['incoming']).toHaveLength(SAMPLES + 2);
    await backup.close();
    const next = await session.openExtensionPage('collection.html#backup');
    await until('the leftovers to go', async () => (await wholeDatabase(session.openExtensionPage))['incoming']!.length === 0);
    expect(await wholeDatabase(session.openExtensionPage)).toEqual(before);
    await other.close();
    await next.close();
  });
});
