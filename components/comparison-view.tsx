import { sameBody } from '../lib/compare/body';
import type { PageChange, Revised } from '../lib/compare/changes';
import { removedCounterparts } from '../lib/compare/removed';
import type { Trend } from '../lib/compare/trend';
import type { Comparison } from '../lib/compare/types';
import { keptFigures } from '../lib/corrections/apply';
import type { Contents } from '../lib/records';
import { reportCaveatWords } from '../lib/view/comparison';
import { usualOf } from '../lib/view/figures';
import { keepsFigure, keepsRow, type Doubts, type Filter } from '../lib/view/filter';
import { columnHeads, reporterName, reportName } from '../lib/view/reports';
import { ComparisonTable } from './comparison-table';
import { Unpaired } from './unpaired';
import { useWords } from './words';

interface Props {
  contents: Contents;
  against: { contents: Contents; comparison: Comparison } | null;
  /** What the page of either says otherwise than when it was kept. */
  changes: readonly [readonly PageChange[], readonly PageChange[]];
  /** Its figures over the years, by their index; null where there are too few years. */
  trends: ReadonlyMap<number, Trend> | null;
  /** What the page of either said of its figures before, by their index. */
  revised: readonly [ReadonlyMap<number, Revised>, ReadonlyMap<number, Revised>];
  /** Whether there are other reports to choose from. */
  choosable: boolean;
  filter: Filter;
  doubted: Doubts;
  onShow?: ((index: number) => void) | undefined;
}

const sideOf = ({ report, observations }: Contents) => ({ figures: observations, year: report.year });

/** A report's figures beside another's, and apart from them what could not be paired. */
export const ComparisonView = ({ contents, against, changes, trends, revised, choosable, filter, doubted, onShow }: Props) => {
  const { t } = useWords();
  if (!against) return <p class="empty">{t(choosable ? 'popupNoneNear' : 'popupNothingToCompare')}</p>;
  const other = against.contents;
  const names = [reportName(contents.report, t), reportName(other.report, t)] as const;
  const usual = [usualOf(contents.report.year, keptFigures(contents.observations)), usualOf(other.report.year, keptFigures(other.observations))] as const;
  const { rows, onlyA, onlyB } = against.comparison;
  const [ours, theirs] = [sideOf(contents), sideOf(other)];
  const shown = rows.filter((row) => keepsRow(row, filter, doubted));
  const open = filter.shelf !== 'all' || filter.query !== '' || filter.differs;
  return (
    <>
      {against.comparison.caveats.map((caveat) => (
        <p class="aside aside-caveat comparison-caveat" key={caveat}>{reportCaveatWords(caveat, reporterName(contents.report, t), reporterName(other.report, t), t)}</p>
      ))}
      {shown.length > 0 ? (
        <ComparisonTable
          names={names} heads={columnHeads(contents.report, other.report, t)} years={[contents.report.year, other.report.year]}
          ofOneBody={sameBody(contents.report, other.report)} rows={shown} trends={trends} revised={revised} usual={usual} doubted={doubted} onShow={onShow}
        />
      ) : (
        <p class="empty">{t(rows.length > 0 ? 'popupNothingFound' : 'popupNoPairs')}</p>
      )}
      <Unpaired
        names={names} figures={onlyA.filter((figure) => keepsFigure(figure, filter, doubted[0]))} doubted={doubted[0]} onShow={onShow} open={open} usual={usual[0]}
        revised={revised[0]} removed={removedCounterparts({ ...ours, figures: onlyA }, theirs, changes[1])}
      />
      <Unpaired
        names={[names[1], names[0]]} figures={onlyB.filter((figure) => keepsFigure(figure, filter, doubted[1]))} doubted={doubted[1]} open={open} usual={usual[1]}
        revised={revised[1]} removed={removedCounterparts({ ...theirs, figures: onlyB }, ours, changes[0])}
      />
    </>
  );
};
