import { indicatorById } from '../catalogue';
import type { Locale, MessageKey, Translate } from '../i18n';
import type { Explanation, Observation, Reason, Rule } from '../model';
import { formatScope, namesOf } from './figures';
import { formatPeriod } from './period';

const RULE_TERMS: Record<Rule, MessageKey> = {
  'own-words': 'ruleOwnWords',
  list: 'ruleList',
  table: 'ruleTable',
  'clause-before': 'ruleClauseBefore',
  whole: 'ruleWhole',
  parts: 'ruleParts',
  change: 'ruleChange',
  comparison: 'ruleComparison',
  topic: 'ruleTopic',
  neighbour: 'ruleNeighbour',
  figure: 'ruleFigure',
  clause: 'ruleClause',
  sentence: 'ruleSentence',
  paragraph: 'ruleParagraph',
  catalogue: 'ruleCatalogue',
  body: 'ruleBody',
  'briefing-day': 'ruleBriefingDay',
  'report-year': 'ruleReportYear',
  default: 'ruleDefault',
};

/** Why one property of a figure is what it is, in words; `words` are the report's, empty where the text says nothing. */
export interface ReasonRow {
  term: string;
  value: string;
  /** Whether the value is the report's own Chinese. */
  chinese: boolean;
  rule: string;
  words: string;
}

/** Why a figure was read so: its name, what it is an instance of, whose it is and from when. */
export const reasonRows = (figure: Observation, why: Explanation, locale: Locale, t: Translate): ReasonRow[] => {
  const row = (term: MessageKey, value: string, { by, words }: Reason, chinese = false): ReasonRow => ({ term: t(term), value, chinese, rule: t(RULE_TERMS[by]), words });
  return [
    row('whyLabel', figure.label, why.label, true),
    ...(why.indicator && indicatorById(figure.indicator) ? [row('whyIndicator', namesOf(figure, locale).name, why.indicator)] : []),
    row('cardScope', formatScope(figure.scope, t), why.scope),
    row('cardPeriod', formatPeriod(figure.period, locale, t), why.period),
  ];
};
