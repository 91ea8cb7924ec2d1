import { describe, expect } from 'vitest';
import { stored } from '../../scripts/walk/database';
import { downloadOf } from '../../scripts/walk/downloads';
import { SAMPLES } from '../../scripts/walk/samples';
import { press, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { it } from './session';

describe('a reader who has just installed it', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map());
  });

  it('is welcomed once, tries the samples, and exports them from the menu of the toolbar’s button', async () => {
    const { t } = session;
    expect(session.welcomes).toBe(1);
    const welcome = await session.openExtensionPage('welcome.html');
    await shows(welcome, t('welcomeOpenTitle'));
    await press(welcome, t('welcomeLook', SAMPLES));
    await shows(welcome, t('collectionCountSamples', SAMPLES, SAMPLES));
    expect((await stored(session.openExtensionPage)).reports).toBe(SAMPLES);
    // Where the menu leads: no script can press the browser's own menus.
    const { bytes } = await downloadOf(session.downloads, () => welcome.evaluate(() => location.assign('/collection.html?export')));
    expect(bytes.length).toBeGreaterThan(1_000);
  });
});
