import { useMemo } from 'preact/hooks';
import { ResidentsForm } from '../../../components/indicator/residents-form';
import { useWords } from '../../../components/words';
import type { Study } from '../../../lib/compare/study';
import { useLive } from '../../../lib/shell/live';
import { residentsOf, setResidents, type ListedReport } from '../../../lib/store';
import { bodyNames } from '../../../lib/view/body-names';
import { DotsChart } from './dots-chart';
import { rankedOf } from './ranked';

interface Props {
  study: Study<ListedReport>;
  reports: readonly ListedReport[];
  /** `figureKey` of those that a check found impossible. */
  doubted: ReadonlySet<string>;
  perCapita: boolean;
  onYear: (year: number) => void;
  onPerCapita: (on: boolean) => void;
  onFailure: () => void;
}

/** Of what a number for each resident says something: of things counted, not of rates, ranks, days or scores. */
const isCounted = ({ series, points }: Study): boolean =>
  series.measure === 'level' && points.every(({ cell: { figure } }) => figure.role !== 'duration' && figure.role !== 'score');

/** The places of one year ranked, as they stand or for every 100,000 residents. */
export const Ranking = ({ study, reports, doubted, perCapita, onYear, onPerCapita, onFailure }: Props) => {
  const { t, locale } = useWords();
  const { points, year } = study;
  const coded = points.flatMap(({ report }) => (report.regionCode === null ? [] : [report]));
  const codes = [...new Set(coded.map(({ regionCode }) => regionCode!))];
  const said = useLive(() => residentsOf(codes.map((code) => [code, year])), `${year} ${codes.join()}`);
  const people = useMemo(() => new Map(said.state === 'ready' ? said.value.map((one) => [one.regionCode, one.people]) : []), [said]);
  const counts = isCounted(study);
  const isPerCapita = perCapita && counts;
  const residents = isPerCapita ? (code: string | null) => (code === null ? null : (people.get(code) ?? null)) : null;
  const ranked = useMemo(() => rankedOf({ study, reports, residents, doubted, locale, t }), [study, reports, doubted, isPerCapita, people, locale, t]);
  const names = bodyNames(coded, t);
  return (
    <>
      <div class="study-choices">
        <label>
          <span>{t('collectionColumnYear')}</span>
          <select name="year" value={String(year)} onChange={(event) => onYear(Number(event.currentTarget.value))}>
            {study.years.map((one) => <option key={one} value={String(one)}>{t('reportYear', String(one))}</option>)}
          </select>
        </label>
        {counts && (
          <label class="switch">
            <input type="checkbox" role="switch" checked={isPerCapita} onChange={(event) => onPerCapita(event.currentTarget.checked)} />
            {t('perCapita')}
          </label>
        )}
      </div>
      {isPerCapita && (
        <>
          <p class="aside">{t('residentsWhy')}</p>
          <ResidentsForm
            key={year} year={year} onSet={(code, number) => void setResidents(code, year, number).catch(onFailure)}
            places={codes.map((code) => ({ regionCode: code, name: names[coded.findIndex(({ regionCode }) => regionCode === code)] ?? code, people: people.get(code) ?? null }))}
          />
        </>
      )}
      {ranked.dots.length > 0 ? (
        <DotsChart series={study.series} year={year} perCapita={isPerCapita} ranked={ranked} />
      ) : (
        <p class="empty">{t('residentsNone')}</p>
      )}
    </>
  );
};
