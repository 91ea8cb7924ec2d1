import { MOST_LINES } from '../../../components/charts/ink';
import { StudyChoices } from '../../../components/indicator/choices';
import { Places } from '../../../components/indicator/places';
import { useSliced } from '../../../components/use-sliced';
import { useWords } from '../../../components/words';
import type { Translate } from '../../../lib/i18n';
import type { Pausing } from '../../../lib/pausing';
import { saidIn, type Said } from '../../../lib/compare/series';
import { studying, type Study } from '../../../lib/compare/study';
import { useLive } from '../../../lib/shell/live';
import { figuresOf, type FiguresOf, type ListedReport } from '../../../lib/store';
import { bodyNames } from '../../../lib/view/body-names';
import { hashOf, replaceHash } from '../route';
import type { ViewProps } from '../views';
import { LineChart } from './line-chart';
import { Ranking } from './ranking';
import { useDoubted } from './use-doubted';

type Sayings = readonly Said<ListedReport>[];
type Params = ViewProps['route']['params'];

/** What reports say of the indicator; null before they are read. */
function* sayings(read: readonly FiguresOf[] | null): Pausing<{ said: Sayings | null }> {
  return { said: read && (yield* saidIn(read)) };
}

/** What is looked at of it, as the address says, and what the bodies are called; null where there is nothing to line up. */
function* looking(said: Sayings | null, params: Params, t: Translate): Pausing<{ study: Study<ListedReport> | null; names: string[]; isKnown: boolean }> {
  if (!said) return { study: null, names: [], isKnown: false };
  const year = Number(params.get('year'));
  const study = yield* studying(said, {
    series: params.get('series') ?? null, group: params.get('group') ?? null,
    places: params.get('places')?.split(',') ?? null, year: Number.isInteger(year) && year > 0 ? year : null,
  }, MOST_LINES);
  return { study, names: study ? bodyNames(study.group.lines.map(({ report }) => report), t) : [], isKnown: true };
}

/** One indicator over years and over places, as far as the address says which. */
export const IndicatorStudy = ({ route, reports, onFailure }: ViewProps) => {
  const { t } = useWords();
  const { id, params } = route;
  const live = useLive(() => figuresOf(id), id);
  const read = live.state === 'ready' ? live.value : null;
  const said = useSliced(() => sayings(read), [read])?.said ?? null;
  const looked = useSliced(() => looking(said, params, t), [said, params, t]);
  const study = looked?.study ?? null;
  const doubted = useDoubted(study);
  if (live.state === 'failed') return <p class="empty">{t('errorDatabase')}</p>;
  if (!looked?.isKnown) return null;
  if (!study) return <p class="empty">{t('studyNothing')}</p>;

  const go = (changes: Record<string, string>) => replaceHash(hashOf('indicator', id, new Map([...params, ...Object.entries(changes)])));
  const { group, chosen } = study;
  const { names } = looked;
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
