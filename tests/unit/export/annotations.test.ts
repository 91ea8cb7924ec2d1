import { describe, expect, it } from 'vitest';
import { annotations } from '../../../lib/export/annotations';
import { COLUMNS } from '../../../lib/export/columns';
import { ANNOTATION_CONTEXT, ANNOTATION_TERMS } from '../../../lib/export/data/annotation-terms';
import { isAnnotatable } from '../../../lib/export/limits';
import type { Contents, Correction } from '../../../lib/records';
import { textOf } from '../support/pieces';
import { contents, observation } from '../support/readings';

interface Annotation { id: string; type: string; motivation: string; created: string; modified?: string; body: [Record<string, unknown>, Record<string, unknown>]; target: { source: string; selector: Record<string, unknown>[]; state?: object } }
interface Collection { '@context': unknown; type: string; id: string; total: number; first: { type: string; partOf: string; startIndex: number; items: Annotation[] } }

const NOW = new Date('2026-11-22T08:00:00Z');
const written = async (...reports: Contents[]): Promise<Collection> => JSON.parse(await textOf(annotations(reports, 'duibiao', NOW)));

/** Words of the W3C's context that a property of ours must not take over. */
const TAKEN = ['id', 'type', 'body', 'target', 'source', 'selector', 'state', 'scope', 'value', 'format', 'language', 'label', 'name', 'exact', 'prefix', 'suffix', 'start', 'end', 'total', 'created', 'modified', 'generated', 'creator', 'generator', 'purpose', 'motivation', 'partOf', 'items', 'first', 'last', 'next', 'prev', 'rights', 'via', 'cached', 'homepage', 'audience', 'canonical'];

describe('annotations', () => {
  it('are one collection with one page of annotations, all named and counted', async () => {
    const { total, first, ...collection } = await written(contents([{ start: 9, end: 12 }, { start: 20, end: 23 }]), contents([{}], { id: 'b' }));
    expect(collection).toMatchObject({ '@context': JSON.parse(JSON.stringify(ANNOTATION_CONTEXT)), type: 'AnnotationCollection', label: 'duibiao', generated: NOW.toISOString() });
    expect(first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
    expect([total, first.items.length]).toEqual([3, 3]);
    const ids = [collection.id, ...first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
  });

  it('point at a figure by its words, those around it and its offsets, and say what it is', async () => {
    const one = contents([{ start: 9, end: 12, qualifier: 'nearly' }]);
    const { first } = await written({ ...one, observations: one.observations.map((figure) => ({ ...figure, prefix: '收到', suffix: '，' })) });
    expect(first.items[0]).toMatchObject({
      type: 'Annotation', motivation: 'describing', created: '2026-11-21T08:00:00.000Z',
      target: {
        type: 'SpecificResource', source: 'http://www.hengyang.gov.cn/a.html',
        selector: [{ type: 'TextQuoteSelector', exact: '34件', prefix: '收到', suffix: '，' }, { type: 'TextPositionSelector', start: 9, end: 12 }],
        state: { type: 'TimeState', sourceDate: '2026-11-21T08:00:00.000Z' },
      },
    });
    const [words, figure] = first.items[0]!.body;
    expect(words).toEqual({ type: 'TextualBody', value: '行政复议·收到申请：34件（2019年）', format: 'text/plain', language: 'zh', purpose: 'describing' });
    expect(figure).toMatchObject({ type: 'Figure', indicator: 'reconsideration.applications.received', obs_value: 34, unit_measure: '件', obs_status: 'nearly', time_period: '2019', ref_area: '430400', reported_source: '市司法局' });
    expect(figure).not.toHaveProperty('obs_scope');
    expect(first.items[0]).not.toHaveProperty('modified');
  });

  it('say when the reader decided of a figure, and leave out what he rejected', async () => {
    const one = contents([{ decided: { id: 'x', kind: 'corrected', read: observation({ value: 43 }) } }, { decided: { id: 'y', kind: 'rejected', read: observation() } }]);
    const { first, total } = await written({ ...one, corrections: [{ id: 'x', madeAt: '2026-11-22T07:00:00.000Z' } as Correction] });
    expect(total).toBe(1);
    expect(first.items[0]).toMatchObject({ modified: '2026-11-22T07:00:00.000Z', body: [{}, { correction: 'corrected', obs_value: 34, obs_value_read: 43 }] });
  });

  it('give a sample no offsets and no day on which it was seen, and leave out one without an address', async () => {
    const { first, total } = await written(contents([{}], { url: '', sample: true }), contents([{ start: 0, end: 0 }], { sample: true }));
    expect(total).toBe(1);
    expect(first.items[0]?.target).toEqual({ type: 'SpecificResource', source: 'http://www.hengyang.gov.cn/a.html', selector: [{ type: 'TextQuoteSelector', exact: '34件' }] });
    expect(['', 'javascript:alert(1)', 'http://', 'not an address', 'file:///a.html', 'https://x.gov.cn/年报'].map((url) => isAnnotatable({ url }))).toEqual([false, false, false, false, true, true]);
  });

  it('are valid with nothing in them', async () => {
    expect(await written()).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('name what they say by columns of the tidy file, each with a term, and take over no word of the model', () => {
    const machine = new Set(COLUMNS.map((column) => column.machine));
    for (const { column, key, term } of ANNOTATION_TERMS) {
      expect(machine, column).toContain(column);
      expect(TAKEN).not.toContain(key);
      expect(ANNOTATION_CONTEXT[1]).toHaveProperty([key], term);
      expect(ANNOTATION_CONTEXT[1]).toHaveProperty([term.split(':')[0]!]);
    }
  });
});
