import { useState } from 'preact/hooks';
import { CATEGORIES } from '../../lib/catalogue';
import { searchIndicators } from '../../lib/view/indicator-search';
import { CATEGORY_TERMS } from '../../lib/view/terms';
import { Count } from '../count';
import { useWords } from '../words';

interface Props {
  /** The indicators that figures in the collection have. */
  present: readonly string[];
  /** How many figures each of them has, as far as they are counted. */
  counts: ReadonlyMap<string, number>;
  hrefOf: (indicator: string) => string;
}

/** The indicators that the collection has figures of, by category, found by their Chinese or English names. */
export const PresentIndicators = ({ present, counts, hrefOf }: Props) => {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const known = new Set(present);
  const found = searchIndicators(query).filter(({ id }) => known.has(id) && counts.get(id) !== 0);
  return (
    <>
      <div class="tools" role="search">
        <input type="search" class="tools-search" aria-label={t('formIndicatorHint')} placeholder={t('formIndicatorHint')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <p class="tools-said" role="status">{t('indicatorsFound', found.length)}</p>
      </div>
      {CATEGORIES.map((category) => ({ category, own: found.filter((one) => one.category === category) })).map(({ category, own }) => own.length > 0 && (
        <section key={category} class="present">
          <h3>{t(CATEGORY_TERMS[category])}</h3>
          <ul class="plain-list">
            {own.map(({ id, zh, en }) => (
              <li key={id}>
                <a href={hrefOf(id)}>{locale === 'en' ? en : zh}</a>
                {counts.has(id) && <span class="count" aria-label={t('indicatorFigures', counts.get(id)!)}><Count of={counts.get(id)!} /></span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
