import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { HOST, samplePage, samplePages, sampleUrl } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { marksOn } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { press, seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { until } from '../../scripts/walk/until';
import { it } from './session';
import { badgeNumber } from './support';

const MOBILE = { host: 'm.hengyang.gov.cn', path: '/wap/gsgg/20210326/i2345678.html' };
const REPOST = { host: 'sft.hunan.gov.cn', path: '/fzjs/202104/t20210401_11867832.html' };
const url = ({ host, path }: typeof MOBILE): string => `http://${host}${path}`;

describe('one report at several addresses', () => {
  let session: Session;
  let figures: number;
  const reports = async (): Promise<number> => (await stored(session.openExtensionPage)).reports;
  const openedAt = async (address: string): Promise<Page> => {
    const page = await session.open(address);
    await marksOn(page);
    await badgeNumber(session, address);
    return page;
  };

  /** The popup shows a report that is kept by itself. Looking elsewhere would close a popup before it has written. */
  const parted = (popup: Page): Promise<unknown> =>
    until('a report by itself', () =>
      popup.evaluate((here) => document.querySelector('.report-name') !== null && !document.body.innerText.includes(here), session.t('alsoAtHere')),
    );

  it.beforeAll(async ({ anew }) => {
    const pages = samplePages();
    const html = samplePage('report');
    pages.set(MOBILE.host + MOBILE.path, html.replace('<h1', '<p>手机版</p><h1'));
    // The repost corrects a figure.
    pages.set(REPOST.host + REPOST.path, html.replaceAll('167件', '166件'));
    session = await anew(pages);
    await openedAt(sampleUrl('report'));
    figures = (await stored(session.openExtensionPage)).observations;
  });

  it('is kept once for its mobile twin, which shows it, marks and figures that can be gone to', async () => {
    const page = await openedAt(url(MOBILE));
    expect(await stored(session.openExtensionPage)).toMatchObject({ reports: 1, observations: figures });
    const popup = await session.openPopup(page);
    await shows(popup, session.t('alsoAtHere'));
    expect(await seen(popup)).toContain(MOBILE.host + MOBILE.path);
    await until('its figures', () => popup.evaluate(() => document.querySelectorAll('.figure-link').length > 20));
    expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('.also-at a')?.href)).toBe(sampleUrl('report'));
    await closePopup(popup);
  });

  it('is offered as the same where a repost differs in a figure, and asked of once', async () => {
    const page = await openedAt(url(REPOST));
    expect(await reports()).toBe(2);
    const popup = await session.openPopup(page);
    await shows(popup, session.t('twinTitle'));
    await press(popup, session.t('twinSame'));
    await shows(popup, session.t('alsoAtHere'));
    await until('the two to be one', async () => (await reports()) === 1);
    await closePopup(popup);
    await page.reload();
    await marksOn(page);
    const again = await session.openPopup(page);
    await shows(again, session.t('alsoAtHere'));
    expect(await reports()).toBe(1);
    await closePopup(again);
  });

  it('is parted again at a press, and the two are not offered once more', async () => {
    const page = await openedAt(url(REPOST));
    const popup = await session.openPopup(page);
    await shows(popup, session.t('alsoAtHere'));
    await popup.evaluate((key) => {
      const row = [...document.querySelectorAll('.also-at li')].find((one) => one.textContent?.includes(key));
      row?.querySelector('button')?.click();
    }, REPOST.host);
    await parted(popup);
    expect(await seen(popup)).not.toContain(session.t('twinTitle'));
    expect(await reports()).toBe(2);
    await closePopup(popup);
  });

  it('is read anew where a twin never kept by itself is parted', async () => {
    const page = await openedAt(url(MOBILE));
    const popup = await session.openPopup(page);
    await shows(popup, session.t('alsoAtHere'));
    await press(popup, session.t('alsoAtPart'));
    await parted(popup);
    expect(await reports()).toBe(3);
    await closePopup(popup);
    expect(new URL(page.url()).host).not.toBe(HOST);
  });
});
