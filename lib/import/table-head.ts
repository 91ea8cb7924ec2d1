import { COLUMNS } from '../export/columns';
import { DICTIONARY_HEADS } from '../export/data/dictionary-heads';
import type { Naming, Term } from '../export/terms';
import type { CsvRecord } from './csv-records';
import { ImportProblem } from './problem';

/** Columns that only say in words what others say, or that a collection works out itself. */
const DERIVED = new Set(['indicator_name', 'indicator_name_en', 'part_of', 'check_kind', 'check_verdict', 'check_computed', 'saved_at', 'correction', 'obs_value_read', 'unit_measure_read']);

/** So many of our columns make a table one of ours, complete or not: a foreign one may well have a place, a title, an indicator, a value and a unit. */
const OURS = 15;

type Called = Term & { machine: string };

const NAMINGS: readonly Naming[] = ['zh', 'en', 'machine'];

/** The columns of a table by their machine names, each with its place and what it is called there. */
export type Head = ReadonlyMap<string, { at: number; name: string }>;

/** The matrix begins with its indicators. */
const MATRIX_HEADS = ['indicator', 'indicator_name', 'indicator_name_en'].map((machine) => COLUMNS.find((column) => column.machine === machine)!);

const beginsWith = (names: readonly string[], heads: readonly Called[]): boolean =>
  NAMINGS.some((naming) => heads.every((head, at) => head[naming] === names[at]));

/** Which other table of ours begins with these heads, which are not those of the tidy one. */
const otherTable = (names: readonly string[]): 'matrix' | 'dictionary' | null =>
  beginsWith(names, MATRIX_HEADS) ? 'matrix' : beginsWith(names, DICTIONARY_HEADS) ? 'dictionary' : null;

const isCalled = ({ zh, en, machine }: Called, name: string): boolean => [machine, zh, en].includes(name);

const knownIn = (names: readonly string[]): number => COLUMNS.filter((column) => names.some((name) => isCalled(column, name))).length;

/** Whether these are the heads of a table that was exported from here, of whichever kind. */
export const isTableOfOurs = (names: readonly string[]): boolean => knownIn(names) >= OURS || otherTable(names) !== null;

/** The naming that most of the heads are in. */
const namingOf = (names: readonly string[]): Naming => {
  const hits = (naming: Naming): number => COLUMNS.filter((column) => names.includes(column[naming])).length;
  return NAMINGS.reduce((best, naming) => (hits(naming) > hits(best) ? naming : best));
};

/**
 * The head of a tidy table, whichever naming it is in, its columns in whatever order. Throws `matrix` or `dictionary` for our other tables,
 * `foreign` for one of another make, `not-ours` for what is no table, and `columns` where one of ours lacks some.
 */
export const headOf = ({ cells }: CsvRecord): Head => {
  const names = cells.map((cell) => cell.trim());
  if (knownIn(names) < OURS) throw new ImportProblem(otherTable(names) ?? (names.length > 1 ? 'foreign' : 'not-ours'));
  const found = COLUMNS.map((column) => ({ column, at: names.findIndex((name) => isCalled(column, name)) }));
  const naming = namingOf(names);
  const missing = found.filter(({ at, column }) => at < 0 && !DERIVED.has(column.machine)).map(({ column }) => column[naming]);
  if (missing.length > 0) throw new ImportProblem('columns', null, missing);
  return new Map(found.flatMap(({ at, column: { machine } }) => (at < 0 ? [] : [[machine, { at, name: names[at]! }] as const])));
};
