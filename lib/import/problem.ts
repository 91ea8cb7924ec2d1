/**
 * Why a file cannot be imported at all. `damaged` cannot be read at a line, `truncated` ends too early, `newer` was written by a later
 * version, `cell` and `columns` are a table that lacks what it takes to be imported, `doubled` has a figure of a report twice, `rows` has
 * others of a report than were exported, `matrix` and `dictionary` are tables of ours that hold no reports, `foreign` is one of another make.
 */
export type FileProblem = (typeof FILE_PROBLEMS)[number];
export const FILE_PROBLEMS = [
  'empty', 'encoding', 'not-ours', 'truncated', 'damaged', 'newer', 'too-large', 'columns', 'unsorted', 'cell', 'doubled', 'rows',
  'matrix', 'dictionary', 'foreign',
] as const;

/** Ends the reading of a file: nothing of it is taken over. `line` counts from 1; `columns` are a table's, as its head calls them. */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
  constructor(readonly problem: FileProblem, readonly line: number | null = null, readonly columns: readonly string[] = []) {
    super(problem);
  }
}

/** Why one report of a file is refused. */
export type Refusal = (typeof REFUSALS)[number];
export const REFUSALS = ['facts', 'address', 'figures', 'checks', 'corrections', 'revisions', 'references', 'twice'] as const;
