import { useId, useState } from 'preact/hooks';
import { useWords } from '../words';

/** A body that may be chosen. */
export interface PlaceChoice {
  key: string;
  name: string;
  /** How many years of it are known. */
  years: number;
}

interface Props {
  places: readonly PlaceChoice[];
  chosen: readonly string[];
  /** So many at most. */
  most: number;
  onChange: (keys: string[]) => void;
}

/** More than this are not offered at once; a longer word finds the rest. */
const OFFERED = 24;

/** The bodies whose lines are drawn, each taken away by a press, and others to be found by name. */
export const Places = ({ places, chosen, most, onChange }: Props) => {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const hint = useId();
  const taken = places.filter(({ key }) => chosen.includes(key));
  const others = places.filter(({ key, name }) => !chosen.includes(key) && name.includes(query.trim()));
  const isFull = taken.length >= most;
  return (
    <fieldset class="places">
      <legend>{t('studyPlaces', taken.length, most)}</legend>
      <ul class="plain-list chips">
        {taken.map(({ key, name }) => (
          <li key={key}>
            <button type="button" class="chip chip-on" aria-label={t('studyPlaceRemove', name)} disabled={taken.length === 1} onClick={() => onChange(chosen.filter((one) => one !== key))}>
              {name}{taken.length > 1 && <span aria-hidden="true"> ×</span>}
            </button>
          </li>
        ))}
      </ul>
      {places.length > taken.length && (
        <details>
          <summary>{t('studyPlacesMore', places.length - taken.length)}</summary>
          <input type="search" aria-label={t('studyPlaceSearch')} placeholder={t('studyPlaceSearch')} aria-describedby={hint} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
          <p id={hint} class="aside">{isFull ? t('studyPlacesFull', most) : others.length > OFFERED ? t('studyPlacesOffered', OFFERED, others.length) : ''}</p>
          <ul class="plain-list chips">
            {others.slice(0, OFFERED).map(({ key, name, years }) => (
              <li key={key}>
                <button type="button" class="chip" aria-label={t('studyPlaceAdd', name)} disabled={isFull} onClick={() => onChange([...chosen, key])}>
                  {t('choiceYears', name, years)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
};
