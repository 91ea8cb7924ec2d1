import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Plan } from '../../../components/backup/plan';
import { Speaking } from '../../../components/words';
import { translator } from '../../../lib/i18n';

const t = translator('en');

beforeEach(() => void vi.stubGlobal('document', parseHTML('<html><body></body></html>').document));
afterEach(() => vi.unstubAllGlobals());

/** The buttons under a plan, the main one marked. */
const buttons = (fuller: number, decisions: number, added = 0): string[] => {
  render(
    <Speaking.Provider value={{ locale: 'en', t }}>
      <Plan
        file="a.json" table={null} counts={{ added, replaced: 0, earlier: 0, kept: 3, refused: 0 }} decisions={decisions} setByHand={0} fuller={fuller}
        residents={{ added: 0, replaced: 0, kept: 0 }} named={[]} onConfirm={() => undefined} onCancel={() => undefined}
      />
    </Speaking.Provider>,
    document.body,
  );
  return [...document.querySelectorAll('button')].map((button) => `${button.className.includes('primary') ? '*' : ''}${button.textContent}`);
};

it('offers to close, and no more, where a file holds nothing new', () => {
  expect(buttons(0, 0)).toEqual([`*${t('restoreClose')}`]);
  expect(document.body.textContent).toContain(t('restoreNothingNew'));
});

it('offers to merge what the reports of a file have more than those kept, and to import those that are new', () => {
  expect(buttons(1, 0)).toEqual([`*${t('restoreMerge')}`, t('backupCancel')]);
  expect(document.body.textContent).toContain(t('restoreFuller', 1));
  expect(buttons(0, 2)).toEqual([`*${t('restoreMerge')}`, t('backupCancel')]);
  expect(buttons(0, 0, 4)).toEqual([`*${t('restoreConfirm', 4)}`, t('backupCancel')]);
});
