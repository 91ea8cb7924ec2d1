import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { ReportView } from '../../../components/report-view';
import { Speaking } from '../../../components/words';
import { translator } from '../../../lib/i18n';
import { contents } from '../support/readings';
import { onTimedPage } from '../support/timed-page';

const t = translator('en');

onTimedPage();

const report = contents([{ value: 34 }], { id: 'a', year: 2020 });

/** The list that is shown of a report that nothing stands beside yet, and what is said in its place. */
const shownOf = async (compared: boolean | null, away = true): Promise<[string, string]> => {
  render(null, document.body);
  render(
    <Speaking.Provider value={{ locale: 'en', t }}>
      <ReportView contents={report} beside={null} compared={compared} picker={null} setter={null} corrections={<p />} pages={<p />} trends={null} away={away} />
    </Speaking.Provider>,
    document.body,
  );
  await vi.advanceTimersByTimeAsync(400);
  return [document.querySelector('[role=tab][aria-selected=true]')!.id, document.querySelector('#tab-panel')!.textContent];
};

it('says that it is compared only where there is another report, and shows the figures of one that stands alone at once', async () => {
  expect(await shownOf(null)).toEqual(['tab-compare', t('popupLoading')]);
  expect(await shownOf(true)).toEqual(['tab-compare', t('popupComparing')]);
  const [tab, said] = await shownOf(false);
  expect([tab, said.includes('34')]).toEqual(['tab-figures', true]);
});

it('offers the way to the page to who is elsewhere, and not to who is there though no figure can be gone to', async () => {
  for (const away of [true, false]) {
    await shownOf(false, away);
    expect(document.querySelector('.report-page') !== null).toBe(away);
  }
});
