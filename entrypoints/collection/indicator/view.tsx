import { PresentIndicators } from '../../../components/indicator/present';
import { useWords } from '../../../components/words';
import { indicatorById } from '../../../lib/catalogue';
import { useLive } from '../../../lib/shell/live';
import { indicatorsPresent } from '../../../lib/store';
import { indicatorName } from '../../../lib/view/series';
import { CATEGORY_TERMS } from '../../../lib/view/terms';
import { hashOf } from '../route';
import type { ViewProps } from '../views';
import { IndicatorStudy } from './study';
import { useCounts } from './use-counts';

const NONE: readonly string[] = [];

/** The indicators there are figures of: at once, and how many as they are counted. */
const Choice = () => {
  const { t } = useWords();
  const present = useLive(indicatorsPresent, 'all');
  const ids = present.state === 'ready' ? present.value : NONE;
  const counts = useCounts(ids);
  if (present.state === 'waiting') return null;
  if (present.state === 'failed') return <p class="empty">{t('errorDatabase')}</p>;
  if (ids.every((id) => counts.get(id) === 0)) return <p class="empty">{t('indicatorsNone')}</p>;
  return <PresentIndicators present={ids} counts={counts} hrefOf={(id) => hashOf('indicator', id)} />;
};

/** One indicator across the collection, or the choice of one. */
export const IndicatorView = (props: ViewProps) => {
  const { t, locale } = useWords();
  const known = indicatorById(props.route.id);
  if (!known) return <Choice />;
  return (
    <div class="study">
      <div class="study-head">
        <h2>{indicatorName(known.id, locale)}</h2>
        <span class="tag">{t(CATEGORY_TERMS[known.category])}</span>
        <a class="link" href={hashOf('indicator')}>{t('studyOther')}</a>
      </div>
      <IndicatorStudy key={known.id} {...props} />
    </div>
  );
};
