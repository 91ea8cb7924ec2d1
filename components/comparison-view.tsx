import { sameBody } from '../lib/compare/body';
import type { Comparison } from '../lib/compare/types';
import { keptFigures } from '../lib/corrections/apply';
import type { Contents } from '../lib/records';
import { reportCaveatWords } from '../lib/view/comparison';
import { usualOf } from '../lib/view/figures';
import { passes, type Filter } from '../lib/view/filter';
import { columnHeads, reporterName, reportName } from '../lib/view/reports';
import { ComparisonTable } from './comparison-table';
import { Unpaired } from './unpaired';
import { useWords } from './words';

interface Props {
  contents: Contents;
  against: { contents: Contents; comparison: Comparison } | null;
  /** Whether there are other reports to choose from. */
  choosable: boolean;
  filter: Filter;
  doubted: ReadonlySet<number>;
  onShow?: ((index: number) => void) | undefined;
}

const NONE: ReadonlySet<number> = new Set();

/** A report's figures beside another's, and apart from them what could not be paired. */
export const ComparisonView = ({ contents, against, choosable, filter, doubted, onShow }: Props) => {
  const { t } = useWords();
  if (!against) return <p class="empty">{t(choosable ? 'popupNoneNear' : 'popupNothingToCompare')}</p>;
  const other = against.contents;
  const names = [reportName(contents.report, t), reportName(other.report, t)] as const;
  const usual = [usualOf(contents.report.year, keptFigures(contents.observations)), usualOf(other.report.year, keptFigures(other.observations))] as const;
  const { rows, onlyA, onlyB } = against.comparison;
  const shown = rows.filter(({ a, b }) => passes(a, filter) || passes(b, filter));
  const open = filter.shelf !== 'all' || filter.query !== '';
  const pass = (figure: Parameters<typeof passes>[0]) => passes(figure, filter);
  return (
    <>
      {against.comparison.caveats.map((caveat) => (
        <p class="aside aside-caveat comparison-caveat" key={caveat}>{reportCaveatWords(caveat, reporterName(contents.report, t), reporterName(other.report, t), t)}</p>
      ))}
      {shown.length > 0 ? (
        <ComparisonTable
          names={names} heads={columnHeads(contents.report, other.report, t)} years={[contents.report.year, other.report.year]}
          ofOneBody={sameBody(contents.report, other.report)} rows={shown} usual={usual} doubted={doubted} onShow={onShow}
        />
      ) : (
        <p class="empty">{t(rows.length > 0 ? 'popupNothingFound' : 'popupNoPairs')}</p>
      )}
      <Unpaired
        heading={t('popupOnlyIn', names[0])} figures={onlyA.filter(pass)} doubted={doubted} onShow={onShow} open={open} usual={usual[0]}
      />
      <Unpaired
        heading={t('popupOnlyIn', names[1])} figures={onlyB.filter(pass)} doubted={NONE} open={open} usual={usual[1]}
      />
    </>
  );
};
