/** Length of the longest common subsequence: what two texts share in the same order. Costs the product of their lengths. */
const common = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next[j] = b[j - 1] === char ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[b.length]!;
};

/** How alike two short texts are: 1 the same, 0 nothing in common. */
export const likeness = (a: string, b: string): number => (a === b ? 1 : common(a, b) / Math.max(a.length, b.length));
