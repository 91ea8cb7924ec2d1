import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chooseFile } from '../../scripts/walk/choose-file';
import { stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { marksOn } from '../../scripts/walk/marks';
import { press, seen, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { smallDisk, type SmallDisk } from '../../scripts/walk/small-disk';
import { badgeOf, badgeTitleOf } from '../../scripts/walk/tabs';
import { until } from '../../scripts/walk/until';
import { wholeDatabase } from '../../scripts/walk/whole-database';
import { dated, FIGURES, HOST, plain } from './invented-report';
import { badgeNumber, keepScreenshot } from './support';

const addressOf = (year: number): string => `http://${HOST}/${year}.html`;
const pages = new Map([2019, 2020].map((year) => [`${HOST}/${year}.html`, dated(plain, year)]));

const name = inject('browser');

describe('a disk that is full', () => {
  let disk: SmallDisk | null;
  let session: Session | undefined;
  beforeAll(async () => {
    // Room enough for a browser's profile and for what must be left.
    disk = smallDisk(300);
    if (disk) session = await startSession(name, pages, { profile: disk.profile });
  });
  afterAll(async () => {
    await session?.close();
    disk?.remove();
  });

  it('has everything said that is not written, loses nothing, and is written to again once there is room', async ({ skip }) => {
    if (!disk || !session) return skip('No disk can be mounted here.');
    const { t, openExtensionPage } = session;
    await marksOn(await session.open(addressOf(2019)));
    expect(await badgeNumber(session, addressOf(2019))).toBe(FIGURES.length);
    const collection = await openExtensionPage('collection.html#backup');
    const { bytes } = await downloadOf(session.downloads, () => press(collection, t('backupSave')));
    const before = await wholeDatabase(openExtensionPage);
    // Chromium is kept from writing long before the end, which would cost it the whole database; Firefox comes to the end and bears it.
    disk.fill(name === 'chromium' ? 30 * 2 ** 20 : 0);

    const page = await session.open(addressOf(2020));
    expect(await marksOn(page)).toBe(FIGURES.length);
    expect(await until('a word on the badge', () => badgeOf(openExtensionPage, addressOf(2020)))).toBe('!');
    expect([t('badgeFull'), t('badgeDatabase')]).toContain(await badgeTitleOf(openExtensionPage, addressOf(2020)));
    await collection.bringToFront();
    await chooseFile(collection, '备份.json', bytes.toString('utf8').replaceAll('2019.html', '2018.html'));
    // Staging may still fit; then taking it over does not.
    const said = await until('what becomes of an import', async () => {
      const words = await seen(collection);
      return [t('importFull'), t('importDatabase'), t('restoreConfirm', 1)].find((one) => words.includes(one));
    });
    if (said === t('restoreConfirm', 1)) await press(collection, said);
    await shows(collection, t('restoreUnchanged'));
    await keepScreenshot(collection, 'full-import');
    await collection.close();
    const reports = await openExtensionPage('collection.html');
    await press(reports, t('collectionDeleteOf', t('reportName', '衡阳市', '2019')));
    await shows(reports, t('errorNotSaved'));
    await keepScreenshot(reports, 'full-delete');
    await reports.close();
    expect(await wholeDatabase(openExtensionPage)).toEqual(before);

    disk.free();
    await page.bringToFront();
    await page.reload();
    expect(await badgeNumber(session, addressOf(2020))).toBe(FIGURES.length);
    expect(await stored(openExtensionPage)).toMatchObject({ reports: 2, observations: 2 * FIGURES.length });
  });
});
