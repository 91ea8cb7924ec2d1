/** One measurement: how many times as long the one takes as the other, both in the same run; or how long at most. */
export interface Row {
  what: string;
  beside: string;
  ms: number;
  besideMs: number;
  target: { atMost: number } | { atLeast: number } | { withinMs: number };
}

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function met({ ms, besideMs, target }: Row): boolean {
  if ('withinMs' in target) return ms <= target.withinMs;
  return 'atMost' in target ? ms / besideMs <= target.atMost : ms / besideMs >= target.atLeast;
}

function said(target: Row['target']): string {
  if ('withinMs' in target) return `≤ ${target.withinMs} ms`;
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}

const HEAD = ['what', 'ms', 'beside', 'ms', 'ratio', 'target', ''];

/** The rows as a Markdown table, so that docs/performance.md can hold it as it is printed. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, beside, ms, besideMs, target } = row;
    return [what, figures(ms), beside, figures(besideMs), `${figures(ms / besideMs)} ×`, said(target), met(row) ? 'met' : 'missed'];
  });
  const widths = HEAD.map((head, i) => Math.max(3, head.length, ...lines.map((line) => line[i]!.length)));
  const print = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [print(HEAD), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print)].join('\n');
}
