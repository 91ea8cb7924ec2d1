import type { Contents } from '../records';
import { COLUMNS, rowsOf, type Row } from './columns';
import { ANNOTATION_CONTEXT, ANNOTATION_TERMS, tagUri } from './data/annotation-terms';
import { periodInWords } from './forms';
import { isAnnotatable } from './limits';
import type { Source } from './source';

const columnOf = new Map(COLUMNS.map((column) => [column.machine, column]));

/** What programs that know nothing of figures show of one. */
const wordsOf = ({ figure: { label, quote, period } }: Row): object => ({
  type: 'TextualBody',
  value: `${label}：${quote}（${periodInWords(period, 'zh')}）`,
  format: 'text/plain',
  language: 'zh',
  purpose: 'describing',
});

/** What is known of a figure, without what is not. */
const figureOf = (row: Row): object => ({
  type: 'Figure',
  ...Object.fromEntries(
    ANNOTATION_TERMS.flatMap(({ column, key }) => {
      const cell = columnOf.get(column)?.cell(row, 'machine') ?? null;
      return cell === null || cell === '' ? [] : [[key, cell]];
    }),
  ),
});

/** Where it stands: by its words and those around it, and by offsets into the article's text where it was seen here. */
const selectorsOf = ({ figure: { quote, prefix, suffix, start, end } }: Row): object[] => [
  { type: 'TextQuoteSelector', exact: quote, ...(prefix && { prefix }), ...(suffix && { suffix }) },
  ...(end > start ? [{ type: 'TextPositionSelector', start, end }] : []),
];

const annotationOf = (row: Row, contents: Contents): object => {
  const { report, figure } = row;
  const decided = contents.corrections.find(({ id }) => id === figure.decided?.id);
  const modified = decided?.madeAt ?? report.readAt;
  return {
    id: tagUri('figure', report.id, figure.index),
    type: 'Annotation',
    motivation: 'describing',
    created: report.savedAt,
    ...(modified > report.savedAt && { modified }),
    body: [wordsOf(row), figureOf(row)],
    target: {
      type: 'SpecificResource',
      source: report.url,
      selector: selectorsOf(row),
      ...(!report.sample && { state: { type: 'TimeState', sourceDate: report.readAt } }),
    },
  };
};

/**
 * The figures of any number of reports as W3C Web Annotations (JSON-LD): one collection with one page that is embedded in it, one
 * annotation a line, piece by piece. Reports without an address are left out (`isAnnotatable`).
 * @param label what the collection is called
 * @param now when it is made
 */
export async function* annotations(reports: Source, label: string, now: Date): AsyncGenerator<string> {
  const id = tagUri('export', now.toISOString());
  const collection = {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    generator: { id: tagUri('software'), type: 'Software', name: 'Duibiao 对标' },
    generated: now.toISOString(),
  };
  const page = { id: `${id}/1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield `${JSON.stringify(collection).slice(0, -1)},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let total = 0;
  for await (const contents of reports) {
    if (!isAnnotatable(contents.report)) continue;
    yield rowsOf(contents).map((row) => `${total++ === 0 ? '\n' : ',\n'}${JSON.stringify(annotationOf(row, contents))}`).join('');
  }
  yield `\n]},\n"total":${total}}\n`;
}
