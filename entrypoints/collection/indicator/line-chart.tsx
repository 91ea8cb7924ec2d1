import { ChartCard, type DrawChart } from '../../../components/charts/chart-card';
import { ChartTable } from '../../../components/charts/chart-table';
import { LineOverYears, type NamedLine } from '../../../components/charts/line-over-years';
import { useWords } from '../../../components/words';
import type { Point } from '../../../lib/compare/lines';
import type { Study } from '../../../lib/compare/study';
import { useChartFiles } from '../../../lib/shell/chart-files';
import { figureKey } from '../../../lib/view/checks';
import { formatBounded, numberWriter } from '../../../lib/view/format';
import { indicatorName, seriesInWords } from '../../../lib/view/series';
import { titleOf } from '../../../lib/view/reports';
import { hashOf } from '../route';
import { sourceOf } from './source';

interface Props {
  study: Study;
  /** The chosen lines with their names. */
  lines: readonly NamedLine[];
  /** `figureKey` of those that a check found impossible. */
  doubted: ReadonlySet<string>;
}

/** The chosen bodies over the years. */
export const LineChart = ({ study, lines, doubted }: Props) => {
  const { t, locale } = useWords();
  const { said, save } = useChartFiles();
  const { series } = study;
  const name = indicatorName(series.indicator, locale);
  const points = lines.flatMap(({ name: place, line }) => line.points.map((point) => ({ place, point })));
  const write = numberWriter(points.map(({ point }) => point.value), locale);
  const isBounded = points.some(({ point }) => point.qualifier !== null);
  const isDoubted = ({ cell }: Point): boolean => doubted.has(figureKey(cell.figure));
  const words = {
    title: name,
    subtitle: seriesInWords({ ...series, unit: undefined }, t),
    notes: [t('chartGaps'), ...(isBounded ? [t('chartBounds')] : []), ...(points.some(({ point }) => isDoubted(point)) ? [t('chartDoubts')] : [])],
    source: sourceOf(points.map(({ point }) => point.report), locale, t),
  };
  const draw: DrawChart = (width, ink) => <LineOverYears width={width} ink={ink} words={words} series={series} lines={lines} isDoubted={isDoubted} />;
  return (
    <ChartCard name={t('chartLines')} draw={draw} said={said} onSave={(kind) => void save(draw, kind, [name, t('chartLines')])}>
      <ChartTable
        caption={`${name} ${t('chartLines')}`} heads={[t('chartPlace'), t('collectionColumnYear'), t('chartValue'), t('chartOwnWords')]} numeric={[1, 2]} value={2}
        rows={points.map(({ place, point }) => ({
          key: `${place} ${point.year}`,
          cells: [place, String(point.year), formatBounded(point.cell.figure, locale, t, write), point.cell.figure.label],
          doubted: isDoubted(point),
          report: { href: hashOf('report', point.report.id), name: titleOf(point.report, t) },
        }))}
      />
    </ChartCard>
  );
};
