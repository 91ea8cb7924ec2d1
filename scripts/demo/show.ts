import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { samplePages, sampleUrl } from '../portal/samples';
import { cardOn, leaveCard } from '../walk/card';
import { downloadOf } from '../walk/downloads';
import { hover, marksOn } from '../walk/marks';
import { closePopup } from '../walk/popup';
import { SAMPLES } from '../walk/samples';
import { press, shows } from '../walk/screen';
import { startSession, type Session } from '../walk/session';

const OUT = 'demo-output';

/** Writes a file of the demo and says where it is. */
function keep(name: string, what: string, bytes: Uint8Array): void {
  const path = join(OUT, name);
  writeFileSync(path, bytes);
  console.log(`${path}  ${what}`);
}

const picture = async (page: Page, name: string, what: string, fullPage = false): Promise<void> =>
  keep(name, what, await page.screenshot({ fullPage }));

/** Rests the mouse on a figure and takes a picture once its card, known by what it says, is there. */
async function cardPicture(session: Session, page: Page, quote: string, saying: string, name: string, what: string): Promise<void> {
  await hover(page, quote);
  await cardOn(session.name, page, saying);
  await new Promise((still) => setTimeout(still, 400));
  await picture(page, name, what);
  await leaveCard(session.name, page);
}

/** Without a window a popup keeps the size it was born with, so the picture is cut to the width it asks for. */
async function popupPicture(popup: Page): Promise<void> {
  const clip = await popup.evaluate(() => ({ x: 0, y: 0, width: document.querySelector('#page')?.clientWidth ?? innerWidth, height: innerHeight }));
  keep('popup.png', 'the popup: 2020 against the sample of 2019', await popup.screenshot({ clip }));
}

/** The walk itself: the report tagged, a card, the collection with its samples, the popup, the export. */
async function walk(session: Session): Promise<Page> {
  const collection = await session.openExtensionPage('collection.html');
  await press(collection, session.t('samplesLoad', SAMPLES));
  const page = await session.open(sampleUrl('report'));
  console.log(`${await marksOn(page)} figures tagged on ${page.url()}`);
  await picture(page, 'page.png', 'the report with its figures tagged', true);
  await cardPicture(session, page, '７８件', '78', 'card.png', 'the card of a figure');
  await cardPicture(session, page, '167件', '165', 'card-differs.png', 'the card of a sum that does not add up');
  const popup = await session.openPopup(page);
  await shows(popup, '+14');
  await popupPicture(popup);
  const table = await downloadOf(session.downloads, () => press(popup, session.t('exportAll')));
  keep(table.name, 'all reports as a table', table.bytes);
  await closePopup(popup);
  await collection.bringToFront();
  await picture(collection, 'collection.png', 'the collection');
  return page;
}

const closedByReader = (session: Session): Promise<void> =>
  new Promise((closed) => session.browser.once('disconnected', () => closed()));

/**
 * Walks through the extension by itself and leaves pictures and the table in demo-output/.
 * A window then stays, on the report, for the reader to try.
 */
export async function demo(headless: boolean): Promise<void> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT);
  const session = await startSession('chromium', samplePages(), { headless });
  try {
    const page = await walk(session);
    if (headless) return;
    await page.bringToFront();
    console.log('The window is yours: rest the mouse on a figure, press the toolbar button. Close it to end.');
    await closedByReader(session);
  } finally {
    await session.close();
  }
}
