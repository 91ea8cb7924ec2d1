import { DoubtMark } from '../doubt-mark';
import { Portions } from '../portions';
import { useWords } from '../words';

/** One value of a chart, said in words. */
export interface ChartRow {
  key: string;
  /** The first names the row. */
  cells: readonly string[];
  /** Whether a check found its value impossible; that is the cell of the column `value`. */
  doubted: boolean;
  /** To the report that says it; null where there is none to be led to. */
  report: { href: string; name: string } | null;
}

interface Props {
  caption: string;
  /** Heads of the cells; that of the report stands behind them. */
  heads: readonly string[];
  /** Which columns are numbers. */
  numeric: readonly number[];
  /** Which column holds the value. */
  value: number;
  rows: readonly ChartRow[];
}

/** Pixels a row is likely to be high. */
const ROW = 32;

/** What a chart shows, as a table: for whoever cannot see it, and to get to the reports. */
export const ChartTable = ({ caption, heads, numeric, value, rows }: Props) => {
  const { t } = useWords();
  const kind = (column: number): string | undefined => (numeric.includes(column) ? 'number' : undefined);
  return (
    <details class="chart-data">
      <summary>{t('chartData', rows.length)}</summary>
      <div class="chart-scroll" tabIndex={0} role="region" aria-label={caption}>
        <table class="chart-table" aria-label={caption}>
          <thead>
            <tr>
              {heads.map((head, column) => <th key={head} scope="col" class={kind(column)}>{head}</th>)}
              <th scope="col">{t('chartReport')}</th>
            </tr>
          </thead>
          <tbody>
            <Portions items={rows} as="tr" before={0} all={rows.length} height={ROW}>
              {({ key, cells: [name, ...rest], doubted, report }) => (
                <tr key={key}>
                  <th scope="row" class={kind(0)}>{name}</th>
                  {rest.map((cell, column) => <td key={column} class={kind(column + 1)}>{doubted && column + 1 === value && <DoubtMark />}{cell}</td>)}
                  <td>{report && <a href={report.href}>{report.name}</a>}</td>
                </tr>
              )}
            </Portions>
          </tbody>
        </table>
      </div>
    </details>
  );
};
