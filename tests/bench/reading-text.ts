import { checksOf } from '../../lib/checks';
import { extract, type ReportContext } from '../../lib/extract';
import type { Check } from '../../lib/model';

const report: ReportContext = { year: 2022, kind: 'annual-report', publishedAt: '2023-03-01', regionName: '某市', level: 'city', body: null, bodyKind: null };

/** Everything between an article's text and its checks, as in lib/reading.ts. */
export const read = (text: string): Check[] => checksOf(extract(text, report));
