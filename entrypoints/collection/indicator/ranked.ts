import type { Dot, Missing } from '../../../components/charts/ranked-dots';
import { perHundredThousand } from '../../../lib/compare/statistics';
import { silentPeers, type Study } from '../../../lib/compare/study';
import type { Placed } from '../../../lib/compare/lines';
import type { Locale, Translate } from '../../../lib/i18n';
import { bodyNames } from '../../../lib/view/body-names';
import { figureKey } from '../../../lib/view/checks';
import { numberWriter } from '../../../lib/view/format';
import { boundedNumber, pointInWords, rounded } from '../../../lib/view/series';

/** Bodies in the order of their values, and those that have none, by reason. */
export interface Ranked<R extends Placed> {
  dots: (Dot & { report: R })[];
  missing: Missing[];
  /** Writes numbers as those of the dots are. */
  write: (value: number) => string;
}

interface Wanted<R extends Placed> {
  study: Study<R>;
  /** All there are, to know who is silent. */
  reports: readonly R[];
  /** Of a place; null where the reader said nothing. Null altogether for the figures as they stand. */
  residents: ((regionCode: string | null) => number | null) | null;
  /** `figureKey` of those that a check found impossible. */
  doubted: ReadonlySet<string>;
  locale: Locale;
  t: Translate;
}

/** What is to be drawn of a year. Nobody without a value has a dot. */
export const rankedOf = <R extends Placed>({ study, reports, residents, doubted, locale, t }: Wanted<R>): Ranked<R> => {
  const { points, chosen, year } = study;
  const silent = silentPeers(reports, study);
  const names = bodyNames([...points.map(({ report }) => report), ...silent], t);
  const picked = new Set(chosen.map(({ key }) => key));
  const unreported = chosen.filter(({ key, report }) => !points.some((point) => point.key === key) && !silent.some((one) => one.regionCode === report.regionCode && one.body === report.body));
  const without: string[] = [];
  const figures = points.map((point) => (residents ? perHundredThousand(point, residents(point.report.regionCode)) : point));
  const values = figures.flatMap((figure) => (figure ? [figure.value] : []));
  const write = numberWriter(residents ? values.map(rounded) : values, locale);
  const dots = points.flatMap((point, n): Ranked<R>['dots'] => {
    const { key, report } = point;
    const figure = figures[n];
    const name = names[n] ?? '';
    if (!figure) {
      without.push(name);
      return [];
    }
    const said = residents ? boundedNumber({ ...figure, value: rounded(figure.value) }, locale, t, write) : pointInWords(point, locale, t, write);
    return [{ key, name, figure, said, doubted: doubted.has(figureKey(point.cell.figure)), chosen: picked.has(key), report }];
  });
  return {
    write,
    dots: dots.sort((a, b) => b.figure.value - a.figure.value),
    missing: [
      { reason: t('missingResidents'), names: without },
      { reason: t('missingFigure'), names: names.slice(points.length) },
      { reason: t('missingReport', String(year)), names: bodyNames(unreported.map(({ report }) => report), t) },
    ],
  };
};
