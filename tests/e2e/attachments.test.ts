import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { portalPage } from '../../scripts/portal/page';
import { HOST } from '../../scripts/portal/samples';
import { stored } from '../../scripts/walk/database';
import { countMarks } from '../../scripts/walk/marks';
import { closePopup } from '../../scripts/walk/popup';
import { seen, shows } from '../../scripts/walk/screen';
import type { Session } from '../../scripts/walk/session';
import { badgeOf } from '../../scripts/walk/tabs';
import { it } from './session';
import { domOf, openRecorded, settle } from './support';

const TITLE = '衡阳市2021年度法治政府建设情况报告';
const PDF = 'P020220330501.pdf';

const page = (title: string, body: string): string =>
  portalPage({ title, published: '2022-03-30 10:00', source: '市司法局', crumbs: ['首页', '信息公开'], body, signature: [], related: [] });

const link = `<p>附件：<a href="./${PDF}">衡阳市2021年度法治政府建设情况报告.pdf</a></p><p><a href="/u/2.ofd">报告（版式文件）.ofd</a></p>`;
const pages = {
  attached: page(TITLE, link),
  viewer: page(TITLE, `<iframe src="/pdfjs/web/viewer.html?file=/u/${PDF}" width="900" height="300"></iframe>`),
  plan: page('衡阳市2022年法治政府建设工作方案', link),
};
type Name = keyof typeof pages;
const address = (name: Name): string => `http://${HOST}/fj/${name}.html`;

const links = (popup: Page): Promise<{ text: string; href: string; rel: string }[]> =>
  popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.attached a')].map(({ textContent, href, rel }) => ({ text: textContent ?? '', href, rel })));

describe('a page whose report is attached', () => {
  let session: Session;
  it.beforeAll(async ({ anew }) => {
    session = await anew(new Map(Object.entries(pages).map(([key, html]) => [`${HOST}/fj/${key}.html`, html])));
  });

  it('is told of in the popup with the files, and nothing is pretended', async () => {
    const { page, complaints } = await openRecorded(session, address('attached'));
    await settle();
    const popup = await session.openPopup(page);
    await shows(popup, session.t('attachedTitle'));
    expect(await seen(popup)).toContain(TITLE);
    expect(await links(popup)).toEqual([
      { text: `${TITLE}.pdf`, href: `http://${HOST}/fj/${PDF}`, rel: 'noopener noreferrer' },
      { text: '报告（版式文件）.ofd', href: `http://${HOST}/u/2.ofd`, rel: 'noopener noreferrer' },
    ]);
    await closePopup(popup);
    expect(await countMarks(page)).toBe(0);
    expect(await badgeOf(session.openExtensionPage, page.url())).toBe('');
    expect(await stored(session.openExtensionPage)).toMatchObject({ reports: 0 });
    const { before, now } = await domOf(page);
    expect(now).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('is told of where a viewer shows the file', async () => {
    const page = await session.open(address('viewer'));
    const popup = await session.openPopup(page);
    await shows(popup, session.t('attachedTitle'));
    expect(await links(popup)).toMatchObject([{ text: PDF, href: `http://${HOST}/u/${PDF}` }]);
    await closePopup(popup);
  });

  it('is not seen in a plan with the same file', async () => {
    const page = await session.open(address('plan'));
    const popup = await session.openPopup(page);
    await shows(popup, session.t('popupUnreadTitle'));
    await settle(800);
    expect(await seen(popup)).not.toContain(session.t('attachedTitle'));
    await closePopup(popup);
  });
});
