/** How much of each thing a message may hold: far above any report seen, far below what would hurt the database. */
export const MOST = {
  text: 2_000_000, observations: 20_000, checks: 20_000, parts: 2_000, reasons: 100, title: 2_000, source: 500, documentNumber: 100, notes: 20, url: 100_000,
  /** What a report may count at most, in its own units, and what any number we keep may be, so that none that is worked out of such is infinite. */
  counted: 1e18, value: 1e100,
  quote: 500, unit: 50, label: 500, indicator: 100, period: 100,
  /** Above the characters kept on either side of a figure (`lib/corrections/anchor`). */
  context: 64,
  /** More corrections of one report than any person makes. */
  corrections: 20_000,
  correctionId: 100,
  instant: 50,
} as const;
