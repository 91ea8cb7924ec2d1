import { indicators, type Indicator } from '../catalogue';
import type { Cell } from './cell';
import { COLUMNS } from './columns';
import { BOM, csvLine } from './csv';
import { MEANINGS } from './data/column-meanings';
import { DICTIONARY_HEADS } from './data/dictionary-heads';
import { CATEGORY_WORDS, DIRECTION_WORDS, UNIT_WORDS } from './data/indicator-words';
import { BODIES, CHECK_KINDS, CORRECTIONS, KINDS, LEVELS, QUALIFIERS, ROLES, SCOPES, TRENDS, VERDICTS, type Naming, type Term } from './terms';

/** The closed lists of codes, by the columns that hold them. */
const CODES: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  ref_area_level: LEVELS,
  report_kind: KINDS,
  obs_status: QUALIFIERS,
  obs_role: ROLES,
  obs_scope: SCOPES,
  obs_trend: TRENDS,
  check_kind: CHECK_KINDS,
  check_verdict: VERDICTS,
  reporting_body_kind: BODIES,
  correction: CORRECTIONS,
};

const aboutIndicator = ({ category, unit, direction, stock }: Indicator, language: 'zh' | 'en'): string =>
  [
    CATEGORY_WORDS[category][language],
    UNIT_WORDS[unit][language],
    DIRECTION_WORDS[direction][language],
    ...(stock ? [{ zh: '时点数', en: 'as of a day' }[language]] : []),
  ].join({ zh: '；', en: '; ' }[language]);

/**
 * What the columns of the tidy file mean, as a table: heads, then for each column one row without a code, and one for each code
 * that may stand in it. `column` and `code` are always machine names, which the file bears where it is exported for programs;
 * meanings are Chinese, or English where that or machine names are asked for.
 */
export function* dictionaryRows(naming: Naming): Generator<Cell[]> {
  const language = naming === 'zh' ? 'zh' : 'en';
  yield DICTIONARY_HEADS.map((head) => head[naming]);
  for (const { machine, zh, en } of COLUMNS) {
    const meaning = MEANINGS[machine];
    yield [machine, null, zh, en, meaning?.[language] ?? null, meaning?.standard ?? null];
    for (const [code, term] of Object.entries(CODES[machine] ?? {})) yield [machine, code, term.zh, term.en, null, null];
    if (machine !== 'indicator') continue;
    for (const one of indicators) yield [machine, one.id, one.zh, one.en, aboutIndicator(one, language), null];
  }
}

/** The data dictionary as a CSV file. */
export const dictionaryCsv = (naming: Naming): string => BOM + [...dictionaryRows(naming)].map(csvLine).join('');
