import type { Explanation, Observation } from '../../lib/model';
import { reasonRows } from '../../lib/view/reasons';
import { useWords } from '../words';

interface WhyProps {
  /** The figure as it was read. */
  figure: Observation;
  why: Explanation;
}

/** Why the figure was read so: each property, the rule, and the words of the text it stands on. Closed until it is wanted. */
export const Why = ({ figure, why }: WhyProps) => {
  const { t, locale } = useWords();
  return (
    <details class="why">
      <summary>{t('whyTitle')}</summary>
      <dl>
        {reasonRows(figure, why, locale, t).map(({ term, value, chinese, rule, words }) => (
          <div key={term} class="row">
            <dt>{term}</dt>
            <dd>
              <span lang={chinese ? 'zh-CN' : undefined}>{value}</span>
              <span class="rule">
                {rule}
                {words !== '' && <q lang="zh-CN">{words}</q>}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
