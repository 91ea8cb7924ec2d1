/** One measurement: how many times as long the one takes as the other, both in the same run; or how long, or how much, at most. */
export interface Row {
  what: string;
  beside: string;
  /** Milliseconds; megabytes where the target is in them. */
  ms: number;
  besideMs: number;
  /** Null where it is only told. */
  target: { atMost: number } | { atLeast: number } | { withinMs: number } | { withinMB: number } | null;
}

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function met({ ms, besideMs, target }: Row): string {
  if (target === null) return '';
  if ('withinMs' in target) return ms <= target.withinMs ? 'met' : 'missed';
  if ('withinMB' in target) return ms <= target.withinMB ? 'met' : 'missed';
  return ('atMost' in target ? ms / besideMs <= target.atMost : ms / besideMs >= target.atLeast) ? 'met' : 'missed';
}

function said(target: Row['target']): string {
  if (target === null) return '';
  if ('withinMs' in target) return `≤ ${target.withinMs} ms`;
  if ('withinMB' in target) return `≤ ${target.withinMB} MB`;
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
}

const HEAD = ['what', 'ms', 'beside', 'ms', 'ratio', 'target', ''];

/** The rows as a Markdown table, so that docs/performance.md can hold it as it is printed. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const { what, beside, ms, besideMs, target } = row;
    const unit = target !== null && 'withinMB' in target ? ' MB' : '';
    return [what, figures(ms) + unit, beside, figures(besideMs) + unit, `${figures(ms / besideMs)} ×`, said(target), met(row)];
  });
  const widths = HEAD.map((head, i) => Math.max(3, head.length, ...lines.map((line) => line[i]!.length)));
  const print = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [print(HEAD), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print)].join('\n');
}
