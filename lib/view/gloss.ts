/** Characters a label may have more than the name and still say the same: 收到行政复议申请 for 收到复议申请. */
const SLACK = 2;

const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
};

/** The report's own words for a figure, beside its indicator's Chinese name; null where they say no more than the name. */
export const glossOf = (label: string, name: string): string | null => {
  const [short, long] = label.length < name.length ? [label, name] : [name, label];
  return isWithin(short, long) && long.length - short.length <= SLACK ? null : label;
};
