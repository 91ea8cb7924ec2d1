const CASES: ReadonlySet<string | null> = new Set(['件', '宗', '起', '个']);

/** Whether numbers of two units can be added up: cases are counted in one word as well as another. */
export const isAlikeUnit = (one: string | null, other: string | null): boolean => one === other || (CASES.has(one) && CASES.has(other));
