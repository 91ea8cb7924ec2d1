import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { MessageKey } from '../../lib/i18n';
import { downloadOf, filesIn } from '../../scripts/walk/downloads';
import { replaceDatabase } from '../../scripts/walk/old-database';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { askBrowser } from '../../scripts/walk/tabs';
import { manyOld } from '../unit/support/old-databases';
import { pause, seededRandom } from './random';
import { it } from './session';

/** Enough that a file takes its time. */
const MANY = 300;

const text = (bytes: Buffer): string => bytes.toString('utf8');

/** Each kind of file, and what of it is the same whenever it is written; throws where there is but half of it. */
const FILES: [MessageKey, (bytes: Buffer) => string][] = [
  ['exportFormatTidy', text],
  ['exportFormatMatrix', text],
  ['exportFormatXlsx', (bytes) => strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml']!)],
  ['exportFormatAnnotations', (bytes) => JSON.stringify((JSON.parse(text(bytes)) as { first: { items: unknown[] } }).first.items)],
];

describe('a file that is being written', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
    await askBrowser(session.openExtensionPage, (page) => replaceDatabase(page, manyOld(MANY)));
  });

  const dialogOf = async (format: MessageKey): Promise<Page> => {
    const page = await session.openExtensionPage('collection.html');
    await shows(page, session.t('collectionCount', MANY));
    await press(page, session.t('exportOpen'));
    await press(page, session.t(format));
    return page;
  };

  it('is whole or not there, whatever kind it is, when its page is closed at any moment', async () => {
    const { random, said } = seededRandom();
    for (const [format, contentOf] of FILES) {
      const page = await dialogOf(format);
      const whole = contentOf((await downloadOf(session.downloads, () => press(page, session.t('exportStart')))).bytes);
      await press(page, session.t('exportStart'));
      await pause(random() * 400);
      await page.close();
      // The page that is opened for the next gives a download time to come to its end.
      await askBrowser(session.openExtensionPage, (asked) => asked.evaluate(() => new Promise<void>((next) => setTimeout(next, 200))));
      for (const name of filesIn(session.downloads)) {
        const file = join(session.downloads, name);
        expect(contentOf(readFileSync(file)) === whole, `${said}, ${name}`).toBe(true);
        rmSync(file);
      }
    }
  });

  it('is not offered where the database or the disk fails on the way, and the page says so; written again it is whole', async () => {
    const page = await dialogOf('exportFormatTidy');
    await page.evaluate(() => {
      const [read, store] = [IDBObjectStore.prototype.index, Blob.prototype.arrayBuffer];
      const fail = (name: string) => () => {
        throw new DOMException('As it fails.', name);
      };
      Object.assign(globalThis, {
        failing: (what: 'database' | 'disk' | 'nothing') => {
          IDBObjectStore.prototype.index = what === 'database' ? fail('UnknownError') : read;
          Blob.prototype.arrayBuffer = what === 'disk' ? async () => fail('NotReadableError')() : store;
        },
      });
    });
    const failing = (what: 'database' | 'disk' | 'nothing'): Promise<void> =>
      page.evaluate((what) => (globalThis as unknown as { failing: (what: string) => void }).failing(what), what);
    for (const what of ['database', 'disk'] as const) {
      await failing(what);
      await press(page, session.t('exportStart'));
      await shows(page, session.t('exportFailed'));
      await failing('nothing');
      const { name } = await downloadOf(session.downloads, () => press(page, session.t('exportStart')));
      await shows(page, name);
      expect(filesIn(session.downloads)).toEqual([]);
    }
    await page.close();
  });
});
