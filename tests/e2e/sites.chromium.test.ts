import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowFiles, sayYesTo } from '../../scripts/walk/grant';
import { marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { FIGURES, plain } from './invented-report';

describe('a saved page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duibiao-saved-'));
  // Of its own: a browser whose extensions see files does not unlearn it.
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', new Map());
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is read once the reader lets the extension see files', async () => {
    const file = join(folder, '报告.html');
    writeFileSync(file, plain);
    await allowFiles(session);
    await sayYesTo(session, 'file:///*');
    const page = await session.open(pathToFileURL(file).href);
    const offer = await session.openPopup(page);
    await shows(offer, session.t('siteOfferFiles'));
    await press(offer, session.t('siteOn'));
    await closePopup(offer);
    expect(await marksOn(page)).toBe(FIGURES.length);
    const popup = await session.openPopup(page);
    await shows(popup, session.t('siteIsOnFiles'));
    await closePopup(popup);
  });
});
