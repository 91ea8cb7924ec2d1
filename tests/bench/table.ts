/** One measurement: how many times as long, or as large, the one is as the other, both in the same run; or how long, or how large, at most. */
export interface Row {
  what: string;
  beside: string;
  /** In the row's unit. */
  ms: number;
  besideMs: number;
  /** Milliseconds where nothing else is said. */
  unit?: 'ms' | 'KB' | 'MB';
  /** A ratio at most or at least, or an amount in the row's unit; null where it is only told. */
  target: { atMost: number } | { atLeast: number } | { within: number } | null;
}

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const amount = (value: number, { unit = 'ms' }: Row): string => `${figures(value)} ${unit}`;

function met({ ms, besideMs, target }: Row): string {
  if (target === null) return '';
  if ('within' in target) return ms <= target.within ? 'met' : 'missed';
  return ('atMost' in target ? ms / besideMs <= target.atMost : ms / besideMs >= target.atLeast) ? 'met' : 'missed';
}

function said({ target, unit = 'ms' }: Row): string {
  if (target === null) return '';
  if ('within' in target) return `≤ ${target.within} ${unit}`;
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}

const HEAD = ['what', '', 'beside', '', 'ratio', 'target', ''];

/** The rows as a Markdown table, so that docs/performance.md can hold it as it is printed. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, beside, ms, besideMs } = row;
    return [what, amount(ms, row), beside, amount(besideMs, row), `${figures(ms / besideMs)} ×`, said(row), met(row)];
  });
  const widths = HEAD.map((head, i) => Math.max(3, head.length, ...lines.map((line) => line[i]!.length)));
  const print = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [print(HEAD), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print)].join('\n');
}
