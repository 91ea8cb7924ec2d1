import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReportHeader } from '../../../components/report-header';
import { Speaking } from '../../../components/words';
import { translator, type Locale } from '../../../lib/i18n';
import type { PageNote } from '../../../lib/model';
import { storedReport } from '../support/readings';

beforeEach(() => vi.stubGlobal('document', parseHTML('<html><body></body></html>').document));
afterEach(() => vi.unstubAllGlobals());

/** The notes that stand below a report's head, in the popup as on its own page. */
const notesOf = (notes: PageNote[], locale: Locale): string[] => {
  render(
    <Speaking.Provider value={{ locale, t: translator(locale) }}>
      <ReportHeader report={storedReport({ notes })} checks={0} away={false} setter={null} />
    </Speaking.Provider>,
    document.body,
  );
  return [...document.querySelectorAll('.report-note')].map((note) => note.textContent);
};

it.each<Locale>(['zh-CN', 'en'])('says in %s of how many figures and checks the first are kept, beside what else is to be known', (locale) => {
  const t = translator(locale);
  expect(notesOf([{ kind: 'first-figures', found: 20_100 }, { kind: 'first-checks', found: 20_001 }, { kind: 'page-of', page: 1, of: 3 }], locale))
    .toEqual([t('noteFirstFigures', '20,100', '20,000'), t('noteFirstChecks', '20,001', '20,000'), t('notePageOf', 1, 3)]);
});

it('says nothing of a note that another version wrote', () => {
  expect(notesOf([{ kind: 'of-another-version' } as unknown as PageNote], 'en')).toEqual([]);
});
