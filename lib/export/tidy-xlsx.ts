import type { Cell } from './cell';
import { COLUMNS, rowsOf } from './columns';
import { dictionaryRows } from './dictionary';
import type { Source } from './source';
import type { Naming } from './terms';
import { workbook } from './xlsx/workbook';

const SHEETS: Record<Naming, [data: string, dictionary: string]> = {
  zh: ['数据', '说明'],
  en: ['Data', 'Dictionary'],
  machine: ['data', 'dictionary'],
};

/** Of columns whose content is longer or shorter than most, in characters. */
const WIDTHS: Readonly<Record<string, number>> = {
  report_title: 36, indicator: 32, indicator_name: 24, indicator_name_en: 36, obs_label: 30, obs_quote: 14, url: 40, source: 18,
  time_period: 20, saved_at: 20, reporting_body: 22, part_of: 24, also_at: 30, doc_number: 20,
};
const MOST = 12;

async function* dataRows(reports: Source, naming: Naming): AsyncGenerator<Cell[][]> {
  yield [COLUMNS.map((column) => column[naming])];
  for await (const contents of reports) yield rowsOf(contents).map((row) => COLUMNS.map((column) => column.cell(row, naming)));
}

/**
 * The tidy table and its data dictionary as a workbook (.xlsx), piece by piece: numbers are numbers, a percentage is its
 * number with its unit beside it, codes and periods are text.
 */
export const tidyXlsx = (reports: Source, naming: Naming): AsyncGenerator<Uint8Array<ArrayBuffer>> =>
  workbook([
    { name: SHEETS[naming][0], widths: COLUMNS.map(({ machine }) => WIDTHS[machine] ?? MOST), rows: dataRows(reports, naming) },
    { name: SHEETS[naming][1], widths: [22, 34, 26, 38, 60, 26], rows: [[...dictionaryRows(naming)]] },
  ]);
