import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../../lib/catalogue';
import { COLUMNS } from '../../../lib/export/columns';
import { CATEGORY_WORDS } from '../../../lib/export/data/indicator-words';
import { dictionaryCsv } from '../../../lib/export/dictionary';
import { translator } from '../../../lib/i18n';
import { CATEGORY_TERMS } from '../../../lib/view/terms';

const rows = (naming: 'zh' | 'en' | 'machine'): string[][] => parse(dictionaryCsv(naming), { bom: true, record_delimiter: '\r\n' });

describe('dictionaryCsv', () => {
  it('says of every column, once and in its order, what it is called and means', () => {
    for (const naming of ['zh', 'en', 'machine'] as const) {
      const columns = rows(naming).slice(1).filter(([, code]) => code === '');
      expect(columns.map(([column, , zh, en]) => [column, zh, en])).toEqual(COLUMNS.map(({ machine, zh, en }) => [machine, zh, en]));
      for (const [column, , , , meaning] of columns) expect(meaning, column).not.toBe('');
    }
  });

  it('lists the codes that may stand in a column, with their words', () => {
    const codes = rows('machine').filter(([column, code]) => column === 'check_verdict' && code !== '');
    expect(codes.map(([, code, zh, en]) => [code, zh, en])).toEqual([['holds', '相符', 'Agrees'], ['rounding', '舍入内相符', 'Agrees within rounding'], ['differs', '不符', 'Differs']]);
  });

  it('lists every indicator of the catalogue, with what it is', () => {
    const listed = rows('zh').filter(([column, code]) => column === 'indicator' && code !== '');
    expect(listed.map(([, code]) => code)).toEqual(indicators.map(({ id }) => id));
    expect(listed.find(([, code]) => code === 'reconsideration.applications.received')?.[4]).toBe('矛盾化解；案件、办件；高低不代表好坏');
  });

  it('calls the categories what the interface calls them', () => {
    const [zh, en] = [translator('zh-CN'), translator('en')];
    expect(CATEGORY_WORDS).toEqual(Object.fromEntries(Object.entries(CATEGORY_TERMS).map(([category, key]) => [category, { zh: zh(key), en: en(key) }])));
  });
});
