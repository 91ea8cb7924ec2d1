/**
 * The words of the field, as types: what a reading of a report page consists of.
 * Every stage, the store, the views and the exports share them.
 */

/** What sort of page this is; `other` is no report. */
export type PageKind = 'annual-report' | 'work-summary' | 'press-briefing' | 'other';

/** The detector's decision, with the signals that led to it so that it can be explained. */
export interface PageVerdict {
  isReport: boolean;
  kind: PageKind;
  /** Names of the signals that spoke for or against, e.g. `title:annual-report`, `body:topics`. */
  reasons: string[];
}

/** Level of the reporting government, from its GB/T 2260 code. */
export type RegionLevel = 'nation' | 'province' | 'city' | 'county';

/**
 * What reports: the government of a division; a department, office or zone of one, a ministry; a sub-district (街道), town
 * (镇) or township (乡).
 */
export type BodyKind = 'government' | 'department' | 'subdistrict';

/**
 * Where a fact was found: a meta tag, a labelled line, the title, the page's headings, the lines under the title, the addressee,
 * the first sentence, the signature, the text as a whole, what is said of the source, the site's own name or code, the page's
 * address; worked out from the day of publication; or set by the reader's own hand.
 */
export type FactOrigin =
  | 'meta' | 'label' | 'title' | 'heading' | 'window-title' | 'under-title' | 'addressee' | 'opening' | 'signature' | 'text' | 'source'
  | 'site' | 'address' | 'publication' | 'reader';

/** The facts whose origin is told; name, code and level of a region are one. */
export type FactName = 'title' | 'region' | 'body' | 'year' | 'publishedAt' | 'source' | 'documentNumber';

/** Whose report and from when. What cannot be known is null. */
export interface ReportFacts {
  /** As the page prints it, on one line. */
  title: string | null;
  /** The division at county level or above that reports, by its name in the reporting year. */
  regionName: string | null;
  /** Six digits, GB/T 2260, valid in the reporting year. */
  regionCode: string | null;
  /** The code today of that division or the one that took its place; null where there is none, or none is known. */
  regionCodeNow: string | null;
  regionLevel: RegionLevel | null;
  /** The reporting body's full name as a person writes it: 衡阳市人民政府, 衡阳市市场监督管理局, 金龙街道办事处. */
  body: string | null;
  bodyKind: BodyKind | null;
  /** The year reported on, not the year of publication. */
  year: number | null;
  /** ISO date, day only, of the page's publication. */
  publishedAt: string | null;
  /** As the page names it (来源, ContentSource). */
  source: string | null;
  /** 发文字号 of the report itself, as printed: 衡政发〔2020〕3号. */
  documentNumber: string | null;
  /** Where each fact that is not null was found. */
  origins: Partial<Record<FactName, FactOrigin>>;
}

/** What a reader should know of how whole a reading is. */
export type PageNote =
  /** One page of a text that the portal splits into several; `of` where the page tells. */
  | { kind: 'page-of'; page: number; of: number | null }
  /** The page carries other reports too, which were not read, by their titles. */
  | { kind: 'other-reports'; titles: string[] }
  /** More figures, or more checks, than are kept of one report: the first are, of so many that were found. */
  | { kind: 'first-figures'; found: number }
  | { kind: 'first-checks'; found: number };

/** A bound or a blur that stands with the number and is kept in every comparison. */
export type Qualifier = 'about' | 'over' | 'atLeast' | 'nearly' | 'atMost';

export type Role =
  | 'count'
  | 'amount'
  | 'rate'
  | 'rank'
  | 'score'
  | 'duration'
  | 'change-from'
  | 'change-to';

/** Whose figure it is. */
export type Scope = 'jurisdiction' | 'government' | 'departments' | 'subordinate' | 'superior';

/** A figure as it stands in the text, understood. Offsets are UTF-16 offsets into the article's flat text. */
export interface Observation {
  start: number;
  end: number;
  /** `text.slice(start, end)`. */
  quote: string;
  /** In base units: 2.35万件 → 23500, 22亿元 → 2200000000, 92.56% → 92.56. */
  value: number;
  /** The measure word as written; 万元 and 亿元 → 元. */
  unit: string | null;
  qualifier: Qualifier | null;
  role: Role;
  /** A short Chinese noun phrase, complete without the sentence. */
  label: string;
  /** Id in the catalogue, only when the sentence counts what that entry means. */
  indicator: string | null;
  scope: Scope | null;
  /** EDTF: `2019`, `2013/..`, `../2014-12-31`, `2021-01/2021-06`. */
  period: string;
  /** Direction of a rate of change. */
  trend: 'up' | 'down' | null;
  /** Index of the observation this one is a stated part of. */
  partOf: number | null;
}

/** What of a figure a reader may set by hand. */
export type FigureField = 'value' | 'unit' | 'indicator' | 'scope' | 'period' | 'label';

/** What a reader sets of one figure; what is absent is as it was read. */
export type FigureChange = Partial<Pick<Observation, FigureField>>;

export type CheckKind = 'sum' | 'ratio' | 'change';

/** `holds` as printed; `rounding` possible at the printed precision; `differs` impossible. */
export type Verdict = 'holds' | 'rounding' | 'differs';

/** An arithmetic relation that the report itself states, recomputed. */
export interface Check {
  kind: CheckKind;
  /** Index of the stated result. */
  total: number;
  /** Indexes; for a ratio `[part, whole]`, for a change `[from, to]`. */
  parts: number[];
  stated: number;
  computed: number;
  verdict: Verdict;
}

/**
 * Figures that a reader may expect to meet and that do not, where the text does not say that they must: the kinds named of a
 * whole come to less than it, or to more; a rate is another than that of the two figures beside it. Nothing is held against the
 * report; what is left over is `stated - computed`.
 */
export type Gap = Omit<Check, 'verdict'>;

/** The rule by which a property of an observation was read; the views say it in the reader's language. */
export type Rule =
  // The name: its own words, a list's (一审、二审分别为…), a table's heads, the clause before, the whole it is a part of, the other
  // end of a change, the figure it is compared with, the topic, the figure before it; the parts of a total.
  | 'own-words' | 'list' | 'table' | 'clause-before' | 'whole' | 'parts' | 'change' | 'comparison' | 'topic' | 'neighbour'
  // How near the words stand that say it.
  | 'figure' | 'clause' | 'sentence' | 'paragraph'
  // What is taken to be so where the text says nothing: by the catalogue's entry, the reporting body, the briefing's day, the
  // report's year, the common case.
  | 'catalogue' | 'body' | 'briefing-day' | 'report-year' | 'default';

/** Why one property was read so: the rule and the words of the text it stands on, empty where there are none. */
export interface Reason {
  by: Rule;
  words: string;
}

/** Why an observation was read so. `indicator` is null where it has none. */
export interface Explanation {
  label: Reason;
  indicator: Reason | null;
  scope: Reason;
  period: Reason;
}

/** Everything one reading of one page gives. */
export interface Reading {
  page: PageVerdict;
  report: ReportFacts;
  notes: PageNote[];
  /** The article as flat text; offsets refer to it. */
  text: string;
  observations: Observation[];
  checks: Check[];
  /** Never beside a check of the same figures, and no accusation. */
  gaps: Gap[];
}

/** A reading that can say why; `explanations` go with `observations`, one each. They are not stored. */
export interface ExplainedReading extends Reading {
  explanations: Explanation[];
}

/** The facts of one report that come with the extension. Its text does not, so its figures have no offsets. */
export interface SampleReport {
  report: ReportFacts & { id: string; kind: PageKind; url: string | null };
  observations: Omit<Observation, 'start' | 'end'>[];
  checks: Check[];
}
