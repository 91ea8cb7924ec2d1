import { useMemo } from 'preact/hooks';
import { MOST_LINES } from '../../../components/charts/ink';
import { StudyChoices } from '../../../components/indicator/choices';
import { Places } from '../../../components/indicator/places';
import { useWords } from '../../../components/words';
import { saidIn } from '../../../lib/compare/series';
import { studyOf } from '../../../lib/compare/study';
import { useLive } from '../../../lib/shell/live';
import { figuresOf } from '../../../lib/store';
import { bodyNames } from '../../../lib/view/body-names';
import { hashOf, replaceHash } from '../route';
import type { ViewProps } from '../views';
import { LineChart } from './line-chart';
import { Ranking } from './ranking';
import { useDoubted } from './use-doubted';

/** One indicator over years and over places, as far as the address says which. */
export const IndicatorStudy = ({ route, reports, onFailure }: ViewProps) => {
  const { t } = useWords();
  const { id, params } = route;
  const read = useLive(() => figuresOf(id), id);
  const said = useMemo(() => (read.state === 'ready' ? saidIn(read.value) : null), [read]);
  const study = useMemo(() => {
    if (!said) return null;
    const year = Number(params.get('year'));
    return studyOf(said, {
      series: params.get('series') ?? null, group: params.get('group') ?? null,
      places: params.get('places')?.split(',') ?? null, year: Number.isInteger(year) && year > 0 ? year : null,
    }, MOST_LINES);
  }, [said, params]);
  const names = useMemo(() => study && bodyNames(study.group.lines.map(({ report }) => report), t), [study, t]);
  const doubted = useDoubted(study);
  if (read.state === 'failed') return <p class="empty">{t('errorDatabase')}</p>;
  if (read.state === 'waiting') return null;
  if (!study || !names) return <p class="empty">{t('studyNothing')}</p>;

  const go = (changes: Record<string, string>) => replaceHash(hashOf('indicator', id, new Map([...params, ...Object.entries(changes)])));
  const { group, chosen } = study;
  const nameOf = (key: string): string => names[group.lines.findIndex((line) => line.key === key)] ?? key;
  return (
    <>
      <StudyChoices study={study} onSeries={(series) => go({ series, group: '', places: '', year: '' })} onGroup={(own) => go({ group: own, places: '', year: '' })} />
      {study.unplaced > 0 && <p class="aside">{t('studyUnplaced', study.unplaced)}</p>}
      <h3>{t('chartLines')}</h3>
      <Places
        places={group.lines.map(({ key, points }, n) => ({ key, name: names[n] ?? key, years: points.length }))}
        chosen={chosen.map(({ key }) => key)} most={MOST_LINES} onChange={(keys) => go({ places: keys.join() })}
      />
      <LineChart study={study} lines={chosen.map((line) => ({ name: nameOf(line.key), line }))} doubted={doubted} />
      <h3>{t('chartDots')}</h3>
      <Ranking
        study={study} reports={reports} doubted={doubted} perCapita={params.get('per') === 'capita'} onFailure={onFailure}
        onYear={(year) => go({ year: String(year) })} onPerCapita={(on) => go({ per: on ? 'capita' : '' })}
      />
    </>
  );
};
