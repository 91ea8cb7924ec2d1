import { describe, expect } from 'vitest';
import type { ReadOutcome, ToBackground } from '../../lib/messages';
import { marksOn } from '../../scripts/walk/marks';
import { askBrowser, tabIdOf } from '../../scripts/walk/tabs';
import { HOST, page, PARAGRAPHS, paragraphs, zoom } from './invented-report';
import { it } from './session';

/** No report by itself; its elements are named as what the parts of the reader share. */
const guide = page(zoom(paragraphs(PARAGRAPHS)), { title: '市民服务指南', after: '<div id="duibiaoParts"></div><a id="duibiaoAsked"></a>' }).replaceAll('法治政府', '服务');

interface Api {
  runtime: { sendMessage(message: ToBackground): Promise<ReadOutcome> };
}

describe('a page that two ask to have read', () => {
  it('is read once for both, and marked', async ({ anew }) => {
    const session = await anew(new Map([[`${HOST}/guide.html`, guide]]));
    const tab = await session.open(`http://${HOST}/guide.html`);
    const thrown: unknown[] = [];
    tab.on('pageerror', (error) => thrown.push(error));
    const tabId = await tabIdOf(session.openExtensionPage, tab.url());
    const answers = await askBrowser(session.openExtensionPage, (asking) =>
      asking.evaluate(async (tabId) => {
        const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
        const first = runtime.sendMessage({ type: 'read-tab', tabId });
        // As by the menu and the popup: while the first is between its parts.
        await new Promise((resolve) => setTimeout(resolve, 30));
        return Promise.all([first, runtime.sendMessage({ type: 'read-tab', tabId })]);
      }, tabId),
    );
    expect(answers[0]).toEqual({ ok: true, figures: expect.any(Number) });
    expect(answers[1]).toEqual(answers[0]);
    expect(await marksOn(tab)).toBeGreaterThan(0);
    expect(thrown).toEqual([]);
    await tab.close();
  });
});
