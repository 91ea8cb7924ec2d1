import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ComparisonView } from '../../../components/comparison-view';
import { Speaking } from '../../../components/words';
import { revisedFigures, type PageChange } from '../../../lib/compare/changes';
import { compareReports } from '../../../lib/compare/compare';
import { removedCounterparts } from '../../../lib/compare/removed';
import type { SideBySide } from '../../../lib/compare/side-by-side';
import { translator } from '../../../lib/i18n';
import type { Contents } from '../../../lib/records';
import { NO_FILTER } from '../../../lib/view/filter';
import { contents } from '../support/readings';

const DAYS = { lastSeen: '2026-11-03T12:00:00', at: '2026-11-20T12:00:00' };
/** What the other's page says otherwise is given; nothing was changed here. */
const besideOf = (ours: Contents, theirs: Contents, changes: readonly PageChange[]): SideBySide => {
  const comparison = compareReports(ours, theirs);
  const sideOf = ({ report: { year }, observations: figures }: Contents) => ({ figures, year });
  return {
    against: { contents: theirs, comparison, changes }, changes: [], revised: [new Map(), revisedFigures(theirs.observations, changes)],
    removed: [removedCounterparts({ ...sideOf(ours), figures: comparison.onlyA }, sideOf(theirs), changes), new Map()],
  };
};
const DISPUTES = { indicator: 'mediation.cases', label: '调解矛盾纠纷', unit: '件', quote: '3691件' };

describe('the comparison', () => {
  let window: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    window = parseHTML('<html><body></body></html>');
    vi.stubGlobal('document', window.document);
  });
  afterEach(() => vi.unstubAllGlobals());

  const said = (ours: Contents, theirs: Contents, changes: readonly PageChange[]): string => {
    render(
      <Speaking.Provider value={{ locale: 'zh-CN', t: translator('zh-CN') }}>
        <ComparisonView
          contents={ours} beside={besideOf(ours, theirs, changes)} left={compareReports(ours, theirs)} trends={null} choosable filter={NO_FILTER} doubted={[new Set(), new Set()]}
        />
      </Speaking.Provider>,
      window.document.body,
    );
    return window.document.body.textContent;
  };

  it('tells of the other report’s figure too that its page said otherwise, and which of the two it was', () => {
    const [ours, theirs] = [contents([{ value: 34 }], { id: 'a', year: 2020 }), contents([{ value: 51 }], { id: 'b', year: 2019 })];
    const [is] = theirs.observations as [Contents['observations'][number]];
    expect(said(ours, theirs, [{ ...DAYS, figures: [{ kind: 'changed', was: { ...is, value: 40 }, is }] }])).toContain('年：网页原为 40\u202f件，2026年11月20日读取时发现已改（上次读取 11月3日）');
    expect(said(ours, theirs, [])).not.toContain('网页原为');
  });

  it('tells where a figure stands alone that the other’s page once had it', () => {
    const [ours, theirs] = [contents([{ value: 34 }, { ...DISPUTES, value: 4000 }], { id: 'a', year: 2020 }), contents([{ value: 51 }], { id: 'b', year: 2019 })];
    const [was] = contents([{ ...DISPUTES, value: 3691 }], { id: 'b', year: 2019 }).observations as [Contents['observations'][number]];
    expect(said(ours, theirs, [{ ...DAYS, figures: [{ kind: 'removed', was }] }])).toContain('的网页原有同项数字（3,691\u202f件），2026年11月20日读取时发现已删去');
    expect(said(ours, theirs, [])).not.toContain('原有同项数字');
  });
});
