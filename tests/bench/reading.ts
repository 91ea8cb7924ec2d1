import recognizers from '@microsoft/recognizers-text-number';
import { checksOf } from '../../lib/checks';
import { extract, type ReportContext } from '../../lib/extract';
import { measure } from './measure';
import type { Row } from './table';
import { reportText } from './texts';

const report: ReportContext = { year: 2022, kind: 'annual-report', publishedAt: '2023-03-01', regionName: '某市', level: 'city', body: null, bodyKind: null };

/** Everything between an article's text and its checks, as in lib/reading.ts. */
const read = (text: string) => () => checksOf(extract(text, report));

/** The least that finding figures can cost: one pass over digits and Chinese numerals. */
const NUMERALS = /\d+(?:\.\d+)?|[零〇一二两三四五六七八九十百千万亿]+/g;
const regexPass = (text: string) => () => [...text.matchAll(NUMERALS)].length;

const model = new recognizers.NumberRecognizer(recognizers.Culture.Chinese).getNumberModel();
const numberModel = (text: string) => () => model.parse(text).length;

const SHORT = 10_000;
const LONG = 100_000;

/** Reading beside the least it could cost, beside what else there is, and beside itself on a longer text. */
export function readingRows(): Row[] {
  const text = reportText(SHORT);
  const [reading, pass, longer] = measure([read(text), regexPass(text), read(reportText(LONG))], 40) as [number, number, number];
  const [again, microsoft] = measure([read(text), numberModel(text)], 5) as [number, number];
  return [
    { what: 'reading 10,000 characters', beside: 'one regex pass over the numerals', ms: reading, besideMs: pass, target: { atMost: 15 } },
    { what: 'reading, per character at 100,000', beside: 'per character at 10,000', ms: longer / (LONG / SHORT), besideMs: reading, target: { atMost: 1.2 } },
    { what: 'Microsoft’s number model on 10,000', beside: 'reading 10,000 characters', ms: microsoft, besideMs: again, target: { atLeast: 5 } },
  ];
}
