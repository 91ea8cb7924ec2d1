/** One measurement: how many times as long the one takes as the other, both in the same run. */
export interface Row {
  what: string;
  beside: string;
  ms: number;
  besideMs: number;
  target: { atMost: number } | { atLeast: number };
}

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

const met = (ratio: number, target: Row['target']): boolean => ('atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast);
const said = (target: Row['target']): string => ('atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`);

const HEAD = ['what', 'ms', 'beside', 'ms', 'ratio', 'target', ''];

/** The rows as a Markdown table, so that docs/performance.md can hold it as it is printed. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, beside, ms, besideMs, target }) => {
    const ratio = ms / besideMs;
    return [what, figures(ms), beside, figures(besideMs), `${figures(ratio)} ×`, said(target), met(ratio, target) ? 'met' : 'missed'];
  });
  const widths = HEAD.map((head, i) => Math.max(3, head.length, ...lines.map((line) => line[i]!.length)));
  const print = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [print(HEAD), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print)].join('\n');
}
