import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, ROUTE_NAMES } from '../../../entrypoints/collection/route';

describe('the routes of the collection page', () => {
  it('give back whatever was linked to', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROUTE_NAMES), fc.string({ unit: 'grapheme' }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ unit: 'grapheme', minLength: 1 })),
        (name, id, params) => {
          const entries = Object.entries(params);
          expect(parseRoute(hashOf(name, id, entries))).toEqual({ name, id, params: new Map(entries) });
        },
      ),
    );
  });

  it('keep addresses of pages whole, with all that means something in an address', () => {
    const id = 'www.example.gov.cn/a/b?id=1&x=%20#part/2';
    expect(parseRoute(hashOf('report', id)).id).toBe(id);
  });

  it('lead to the table where the hash says nothing or nonsense', () => {
    for (const hash of ['', '#', '#nowhere', '#__proto__', '#toString/1?q=2', '#Reports'])
      expect(parseRoute(hash)).toEqual({ name: 'reports', id: '', params: new Map() });
    expect(parseRoute('#report/%E0%A4%A').id).toBe('');
  });

  it('say nothing of parameters without a value', () => {
    expect(hashOf('reports', '', [['q', ''], ['level', 'city']])).toBe('#reports?level=city');
    expect(hashOf('reports')).toBe('#reports');
  });
});
