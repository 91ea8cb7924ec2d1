import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chooseFile } from '../../scripts/walk/choose-file';
import { stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { replaceDatabase } from '../../scripts/walk/old-database';
import { marksOn } from '../../scripts/walk/marks';
import { press, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { soundness } from '../../scripts/walk/sound';
import { askBrowser } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { manyOld } from '../unit/support/old-databases';
import { backgrounds } from './backgrounds';
import { dated, HOST, plain } from './invented-report';
import { pause, seededRandom } from './random';

const MANY = 1_000;
const url = `http://${HOST}/2019.html`;
const later = `http://${HOST}/2020.html`;
const pages = new Map([2019, 2020].map((year) => [`${HOST}/${year}.html`, dated(plain, year)]));

/** How many lists are written, asked while the extension is at work on them. */
const listed = (session: Session): Promise<number> =>
  askBrowser(session.openExtensionPage, (page) =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const request = indexedDB.open('duibiao');
          request.onsuccess = () => {
            const db = request.result;
            const count = db.objectStoreNames.contains('listings') ? db.transaction('listings').objectStore('listings').count() : null;
            const tell = (): void => {
              db.close();
              done(count?.result ?? 0);
            };
            if (count) count.onsuccess = tell;
            else tell();
          };
        }),
    ),
  );

describe('what is cut off by the end of the whole browser', { timeout: 400_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-profiles-'));
  let [profile, starts] = [join(folder, '0'), 0];
  const name = inject('browser');
  let session: Session;
  beforeAll(async () => {
    mkdirSync(profile);
    session = await startSession(name, pages, { profile });
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The whole browser is gone at once, and is started again. */
  const killAndStart = async (): Promise<void> => {
    const ended = new Promise((done) => session.browser.process()!.once('exit', done));
    session.browser.process()!.kill('SIGKILL');
    await ended;
    await session.browser.close().catch(() => undefined);
    // Puppeteer puts back the preferences that it found, with the port of the portal before, and waits for nobody: it finds no profile there.
    const next = join(folder, String((starts += 1)));
    renameSync(profile, next);
    profile = next;
    for (const left of ['user.js', 'user.js.puppeteer']) rmSync(join(profile, left), { force: true });
    await session.portal.close();
    session = await startSession(name, pages, { profile });
  };

  it('an upgrade, after the background was ended in it too, is gone on with, and nothing is lost or doubled', async () => {
    const { random, said } = seededRandom();
    await askBrowser(session.openExtensionPage, (page) => replaceDatabase(page, manyOld(MANY)));
    // The background brings it up to date, to keep a page's report, and is ended in the midst of it.
    await marksOn(await session.open(url));
    await pause(random() * 150);
    // In Firefox the background is no target that can be closed.
    if (name === 'chromium') for (const background of await backgrounds(session.browser)) await background.close();
    await session.openExtensionPage('collection.html');
    const some = Math.ceil(random() * (MANY / 2));
    await until('some lists', async () => (await listed(session)) >= some);
    await killAndStart();
    const before = await listed(session);
    expect(before, `${said}, lists when it was cut off`).toBeLessThan(MANY);
    const page = await session.openExtensionPage('collection.html');
    await shows(page, session.t('collectionCount', MANY));
    await marksOn(await session.open(url));
    await shows(page, session.t('collectionCount', MANY + 1));
    const { faults, tables } = await soundness(session.openExtensionPage);
    expect(faults, said).toEqual([]);
    expect(new Set(tables.reports.map(({ id }) => id)).size, said).toBe(MANY + 1);
  });

  it('an import and a page’s report are there whole or not at all, and what was there before is', async () => {
    const { random, said } = seededRandom();
    const collection = await session.openExtensionPage('collection.html#backup');
    const { bytes } = await downloadOf(session.downloads, () => press(collection, session.t('backupSave')));
    const all = MANY + 1;
    // The same reports of other places.
    await chooseFile(collection, '备份.json', bytes.toString('utf8').replaceAll('www.', 'wap.'));
    await press(collection, session.t('restoreConfirm', all));
    await pause(random() * 3000);
    await session.open(later);
    await pause(random() * 1000);
    await killAndStart();

    const { faults, tables } = await soundness(session.openExtensionPage);
    expect(faults, said).toEqual([]);
    const ids = tables.reports.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('www.') && id !== later.slice('http://'.length)), said).toHaveLength(all);
    expect([0, all], said).toContain(ids.filter((id) => id.startsWith('wap.')).length);
    await marksOn(await session.open(later));
    await until(`the report that was being kept, ${said}`, async () => later.slice('http://'.length) in (await stored(session.openExtensionPage)).byReport);
  });
});
