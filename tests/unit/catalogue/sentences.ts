import { describe, expect, it } from 'vitest';
import { extract, type ReportContext } from '../../../lib/extract';

const report: ReportContext = { year: 2022, kind: 'annual-report', publishedAt: '2023-03-10', regionName: '某市', level: 'city', body: null, bodyKind: null };

/** Sentences by the indicator that the figure in ［ ］ counts; under `none` it counts something the catalogue lacks. */
export type Sentences = Record<string, readonly string[]>;

/** Tests that in each sentence the marked figure gets the indicator under which the sentence stands. */
export function describeSentences(title: string, sentences: Sentences): void {
  describe(title, () => {
    it.each(Object.entries(sentences).flatMap(([id, rows]) => rows.map((row) => [id, row] as const)))('%s: %s', (id, row) => {
      const start = row.indexOf('［');
      const end = row.indexOf('］') - 1;
      const found = extract(row.replace(/[［］]/g, ''), report).observations.find((o) => o.start < end && o.end > start);
      expect(found, 'no figure read').toBeDefined();
      expect(found!.indicator).toBe(id === 'none' ? null : id);
    });
  });
}
