import { sameBody } from '../lib/compare/body';
import type { SideBySide } from '../lib/compare/side-by-side';
import type { Trend } from '../lib/compare/trend';
import { keptFigures } from '../lib/corrections/apply';
import type { Contents } from '../lib/records';
import { reportCaveatWords } from '../lib/view/comparison';
import { usualOf } from '../lib/view/figures';
import type { Doubts, Filter } from '../lib/view/filter';
import type { Shown } from '../lib/view/shown';
import { columnHeads, reporterName, reportName } from '../lib/view/reports';
import { ComparisonTable } from './comparison-table';
import { Unpaired } from './unpaired';
import { useWords } from './words';

interface Props {
  contents: Contents;
  beside: SideBySide;
  /** Its figures over the years, by their index; null where there are too few years. */
  trends: ReadonlyMap<number, Trend> | null;
  /** Whether there are other reports to choose from. */
  choosable: boolean;
  /** What the filter leaves of it. */
  left: Pick<Shown, 'rows' | 'onlyA' | 'onlyB'>;
  filter: Filter;
  doubted: Doubts;
  onShow?: ((index: number) => void) | undefined;
}

/** A report's figures beside another's, and apart from them what could not be paired. */
export const ComparisonView = ({ contents, beside: { against, revised, removed }, left, trends, choosable, filter, doubted, onShow }: Props) => {
  const { t } = useWords();
  if (!against) return <p class="empty">{t(choosable ? 'popupNoneNear' : 'popupNothingToCompare')}</p>;
  const other = against.contents;
  const names = [reportName(contents.report, t), reportName(other.report, t)] as const;
  const usual = [usualOf(contents.report.year, keptFigures(contents.observations)), usualOf(other.report.year, keptFigures(other.observations))] as const;
  const open = filter.shelf !== 'all' || filter.query !== '' || filter.differs;
  return (
    <>
      {against.comparison.caveats.map((caveat) => (
        <p class="aside aside-caveat comparison-caveat" key={caveat}>{reportCaveatWords(caveat, reporterName(contents.report, t), reporterName(other.report, t), t)}</p>
      ))}
      {left.rows.length > 0 ? (
        <ComparisonTable
          names={names} heads={columnHeads(contents.report, other.report, t)} years={[contents.report.year, other.report.year]}
          ofOneBody={sameBody(contents.report, other.report)} rows={left.rows} trends={trends} revised={revised} usual={usual} doubted={doubted} onShow={onShow}
        />
      ) : (
        <p class="empty">{t(against.comparison.rows.length > 0 ? 'popupNothingFound' : 'popupNoPairs')}</p>
      )}
      <Unpaired
        names={names} figures={left.onlyA} others={left.rows.length} doubted={doubted[0]} onShow={onShow} open={open} usual={usual[0]}
        revised={revised[0]} removed={removed[0]}
      />
      <Unpaired
        names={[names[1], names[0]]} figures={left.onlyB} others={left.rows.length + left.onlyA.length} doubted={doubted[1]} open={open} usual={usual[1]}
        revised={revised[1]} removed={removed[1]}
      />
    </>
  );
};
