import { useState } from 'preact/hooks';
import { CATEGORIES } from '../../lib/catalogue';
import { searchIndicators } from '../../lib/view/indicator-search';
import { CATEGORY_TERMS } from '../../lib/view/terms';
import { useWords } from '../words';

interface Props {
  /** How many figures each indicator has in the collection. */
  present: ReadonlyMap<string, number>;
  hrefOf: (indicator: string) => string;
}

/** The indicators that the collection has figures of, by category, found by their Chinese or English names. */
export const PresentIndicators = ({ present, hrefOf }: Props) => {
  const { t, locale } = useWords();
  const [query, setQuery] = useState('');
  const found = searchIndicators(query).filter(({ id }) => present.has(id));
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
                <span class="count" aria-label={t('indicatorFigures', present.get(id) ?? 0)}>{present.get(id)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
