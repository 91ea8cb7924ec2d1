/** The nine parts of rule-of-law work, after the 2021—2025 outline (法治政府建设实施纲要). */
export const CATEGORIES = [
  'functions',
  'rules',
  'decisions',
  'enforcement',
  'emergency',
  'disputes',
  'oversight',
  'digital',
  'capacity',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Classes of units an indicator may be counted in. */
export type UnitClass =
  | 'cases' | 'items' | 'documents' | 'percent' | 'entities' | 'times' | 'people' | 'pieces-of-information'
  | 'money' | 'certificates' | 'person-times' | 'rank' | 'days' | 'area' | 'years' | 'score';

/** One entry of the catalogue: something that reports of different places and years count. */
export interface Indicator {
  id: string;
  zh: string;
  en: string;
  category: Category;
  unit: UnitClass;
  /** Other classes it is given in: 网办件 and 网办率 are one matter. */
  alsoUnits?: readonly UnitClass[];
  /** A reading aid, not a verdict: higher is better, lower is better, neutral or volume. */
  direction: 'up' | 'down' | 'n';
  /** Comparable between places and years, or local colour. */
  tier: 'core' | 'tail';
  /** Who may be meant: B both, G the government itself, D departments, W the whole area; two letters: either, the first where the text is silent. */
  scope: string;
  /** Patterns that find it in a report; see match.ts. */
  match: readonly string[];
  /** Counts what there is at a day, not what was done in a year; in a mid-year briefing it is as of its day. */
  stock?: boolean;
  /** What it is a part of, in reports that give both. */
  partOf?: readonly string[];
  /** The parts that make it up completely. */
  sumOf?: readonly (readonly string[])[];
  /** Pairs of part and whole that a rate may be stated of. */
  ratioOf?: readonly (readonly [string, string])[];
}
