import { describe, expect, it } from 'vitest';
import { besideOf } from '../../../lib/compare/beside';
import { standingOf } from '../../../lib/compare/standing';
import { parseBeside, parseStanding } from '../../../lib/messages/beside';
import { contents } from '../support/readings';

const now = contents([{ value: 54, quote: '54件' }, { label: '别的', indicator: null }], { id: 'a', year: 2020 });
const beside = () => structuredClone(besideOf(now, contents([{ value: 51, quote: '51件' }], { id: 'b' }), 1));
const standing = () => structuredClone(standingOf(now, now.observations[0]!, [contents([{ value: 60, period: '2020' }], { id: 'c', year: 2020 }), contents([{ value: 54, period: '2019' }], { id: 'd' })])!);

describe('what the background answers', () => {
  it('is taken where every field is as it should be', () => {
    expect(parseBeside(beside())).toEqual(beside());
    expect(parseStanding(standing())).toEqual(standing());
  });

  it.each([undefined, null, 'beside', {}, [], { ok: false }])('is nothing where it is %j', (raw) => {
    expect(parseBeside(raw)).toBeNull();
    expect(parseStanding(raw)).toBeNull();
  });

  it('is nothing where a field is foreign or of another type', () => {
    expect(parseBeside({ ...beside(), more: 1 })).toBeNull();
    expect(parseBeside({ ...beside(), figures: [{ ...beside().figures[0], difference: 'a lot' }] })).toBeNull();
    expect(parseBeside({ ...beside(), figures: [{ ...beside().figures[0], difference: NaN }] })).toBeNull();
    expect(parseStanding({ ...standing(), rank: 0 })).toBeNull();
    expect(parseStanding({ ...standing(), peers: [] })).toBeNull();
  });
});
