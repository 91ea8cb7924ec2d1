import { afterAll, beforeAll, describe, expect } from 'vitest';
import { samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { marksOn } from '../../scripts/walk/marks';
import { seen, shows } from '../../scripts/walk/screen';
import { startSession, type Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { backgrounds } from './backgrounds';
import { it } from './session';
import { badgeNumber } from './support';

describe('a background that was stopped', () => {
  // Of its own: in a browser just started the background is known to be alive.
  let session: Session;

  beforeAll(async () => {
    session = await startSession('chromium', samplePages());
  });
  afterAll(() => session?.close());

  it('wakes for the next report and saves it', async () => {
    const [first] = await until('a background', async () => backgrounds(session.browser).then((all) => (all.length > 0 ? all : null)));
    await until('that background to end', async () => {
      const same = (await backgrounds(session.browser)).filter(({ born }) => born === first!.born);
      await Promise.all(same.map(({ close }) => close()));
      return same.length === 0;
    });
    const page = await session.open(sampleUrl('report'));
    const marks = await marksOn(page);
    expect(await badgeNumber(session, page.url())).toBe(marks);
    expect((await stored(session.openExtensionPage)).observations).toBe(marks);
    const now = await backgrounds(session.browser);
    expect(now.map(({ born }) => born > first!.born)).toEqual([true]);
  });
});

describe('a database that cannot be opened', () => {
  let session: Session;

  it.beforeAll(async ({ anew }) => {
    session = await anew(samplePages());
  });

  it.each(['collection.html', 'popup.html?tab=0'])('%s says so instead of showing an empty collection', async (path) => {
    const page = await session.openExtensionPage(path, (page) =>
      page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
      }),
    );
    await shows(page, session.t('errorDatabaseTitle'));
    expect(await seen(page)).not.toContain(session.t('collectionEmptyTitle'));
    await page.close();
  });
});
