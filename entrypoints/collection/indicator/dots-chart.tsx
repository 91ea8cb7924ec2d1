import { useMemo } from 'preact/hooks';
import { ChartCard, type DrawChart } from '../../../components/charts/chart-card';
import { ChartTable } from '../../../components/charts/chart-table';
import { RankedDots } from '../../../components/charts/ranked-dots';
import { useWords } from '../../../components/words';
import { ranksOf, summaryOf } from '../../../lib/compare/statistics';
import type { Series } from '../../../lib/compare/series';
import { useChartFiles } from '../../../lib/shell/chart-files';
import type { ListedReport } from '../../../lib/store';
import { indicatorName, rounded, seriesInWords } from '../../../lib/view/series';
import { FEWEST_FOR_QUARTILES, placeInWords, summaryInWords } from '../../../lib/view/statistics';
import { titleOf } from '../../../lib/view/reports';
import { hashOf } from '../route';
import type { Ranked } from './ranked';
import { sourceOf } from './source';

/** More dots than this are not drawn; the table has them all. */
const MOST_DOTS = 150;

interface Props {
  series: Series;
  year: number;
  /** For every 100,000 residents. */
  perCapita: boolean;
  ranked: Ranked<ListedReport>;
}

/** All bodies of the group in one year, ranked, with what is to be said of them together. */
export const DotsChart = ({ series, year, perCapita, ranked }: Props) => {
  const { t, locale } = useWords();
  const { said, save } = useChartFiles();
  const { dots, missing } = ranked;
  const figures = useMemo(() => dots.map(({ figure }) => figure), [dots]);
  const [summary, ranks] = useMemo(() => [summaryOf(figures), ranksOf(figures)] as const, [figures]);
  const format = (value: number): string => ranked.write(perCapita ? rounded(value) : value);
  const name = indicatorName(series.indicator, locale);
  const unit = perCapita ? t('unitPerCapita', series.unit ?? '') : series.unit;
  const absent = missing.reduce((sum, { names }) => sum + names.length, 0);
  const sentences = summary ? summaryInWords(summary, absent, format, t) : [];
  const words = {
    title: `${name} ${t('reportYear', String(year))}`,
    subtitle: seriesInWords({ ...series, unit: undefined }, t),
    notes: [
      ...sentences,
      ...(figures.some(({ qualifier }) => qualifier !== null) ? [t('chartBounds')] : []),
      ...(dots.some(({ doubted }) => doubted) ? [t('chartDoubts')] : []),
      ...(perCapita ? [t('chartResidents')] : []),
      ...(dots.length > MOST_DOTS ? [t('chartFirstOnly', MOST_DOTS, dots.length)] : []),
    ],
    source: sourceOf(dots.map(({ report }) => report), locale, t),
  };
  const draw: DrawChart = (width, ink) => (
    <RankedDots
      width={width} ink={ink} words={words} unit={unit} fromZero={series.measure === 'level'} dots={dots.slice(0, MOST_DOTS)} format={format}
      summary={figures.length < FEWEST_FOR_QUARTILES ? null : summary} missing={missing}
    />
  );
  const chosen = dots.flatMap((dot, n) => (dot.chosen ? [t('rankOfPlace', dot.name, placeInWords(ranks[n]!, t))] : []));
  return (
    <ChartCard name={t('chartDots')} draw={draw} said={said} onSave={(kind) => void save(draw, kind, [name, t('chartDots'), String(year)])}>
      {dots.length > 1 && chosen.length > 0 && <p class="chart-said">{t('rankOrder', dots.length)}{chosen.join(t('rankMark'))}</p>}
      <ChartTable
        caption={`${name} ${t('chartDots')} ${year}`} heads={[t('chartPlace'), t('chartRank'), t('chartValue')]} numeric={[1, 2]} value={2}
        rows={dots.map((dot, n) => ({
          key: dot.key,
          cells: [dot.name, placeInWords(ranks[n]!, t), [dot.said, unit].filter(Boolean).join('\u202f')],
          doubted: dot.doubted,
          report: { href: hashOf('report', dot.report.id), name: titleOf(dot.report, t) },
        }))}
      />
    </ChartCard>
  );
};
