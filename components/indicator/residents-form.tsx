import { useState } from 'preact/hooks';
import type { Locale, Translate } from '../../lib/i18n';
import { useWords } from '../words';
import { formatNumber } from '../../lib/view/format';

/** A place whose residents may be given. */
export interface ResidentsOf {
  regionCode: string;
  name: string;
  /** As the reader said; null where he said nothing. */
  people: number | null;
}

interface Props {
  year: number;
  places: readonly ResidentsOf[];
  onSet: (regionCode: string, people: number | null) => void;
}

/** No place has more, and no country but one. */
const MOST_PEOPLE = 2_000_000_000;
const TEN_THOUSAND = 10_000;

/** What is typed as a number of people; null where it is none. */
const peopleFrom = (typed: string, scale: number): number | null => {
  const number = Number(typed.normalize('NFKC').replace(/[,\s]/g, ''));
  const people = Math.round(number * scale);
  return typed.trim() !== '' && Number.isFinite(number) && people >= 1 && people <= MOST_PEOPLE ? people : null;
};

/** People in ten thousands where two decimals hold them, as they were most likely given, else one by one. */
const peopleInWords = (people: number, locale: Locale, t: Translate): string => {
  const isGreat = people >= TEN_THOUSAND && people % 100 === 0;
  return `${formatNumber(isGreat ? people / TEN_THOUSAND : people, locale)} ${t(isGreat ? 'residentsTenThousand' : 'residentsOne')}`;
};

/** Where the reader says how many people lived in a place: nobody else knows, and nothing is assumed. */
export const ResidentsForm = ({ year, places, onSet }: Props) => {
  const { t, locale } = useWords();
  const [code, setCode] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [scale, setScale] = useState(TEN_THOUSAND);
  const [isWrong, setWrong] = useState(false);
  const at = code ?? places.find(({ people }) => people === null)?.regionCode ?? places[0]?.regionCode ?? '';
  const save = (event: Event) => {
    event.preventDefault();
    const people = peopleFrom(typed, scale);
    setWrong(people === null);
    if (people === null) return;
    onSet(at, people);
    setTyped('');
    setCode(null);
  };
  return (
    <div class="residents">
      <form class="residents-form" onSubmit={save} noValidate>
        <label>
          <span>{t('chartPlace')}</span>
          <select value={at} onChange={(event) => setCode(event.currentTarget.value)}>
            {places.map(({ regionCode, name }) => <option key={regionCode} value={regionCode}>{name}</option>)}
          </select>
        </label>
        <label>
          <span>{t('residentsNumber', String(year))}</span>
          <input
            type="text" inputMode="decimal" value={typed} aria-invalid={isWrong} aria-describedby={isWrong ? 'residents-wrong' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <select aria-label={t('residentsUnit')} value={String(scale)} onChange={(event) => setScale(Number(event.currentTarget.value))}>
          <option value={String(TEN_THOUSAND)}>{t('residentsTenThousand')}</option>
          <option value="1">{t('residentsOne')}</option>
        </select>
        <button type="submit" class="button">{t('formSave')}</button>
        {isWrong && <p class="aside aside-doubt" id="residents-wrong" role="alert">{t('residentsWrong')}</p>}
      </form>
      <ul class="plain-list chips">
        {places.filter(({ people }) => people !== null).map(({ regionCode, name, people }) => (
          <li key={regionCode}>
            <button type="button" class="chip" aria-label={t('residentsForget', name)} onClick={() => onSet(regionCode, null)}>
              {t('residentsOf', name, peopleInWords(people ?? 0, locale, t))}<span aria-hidden="true"> ×</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
