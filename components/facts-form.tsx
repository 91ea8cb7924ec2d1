import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FoundDivision } from '../lib/page/divisions/search';
import type { ByHand, StoredReport } from '../lib/records';
import { divisionInWords } from '../lib/view/facts';
import { useWords } from './words';

/** Divisions by name or code, in a year or in any. */
export type SearchDivisions = (query: string, year: number | null) => Promise<FoundDivision[]>;

interface Props {
  report: StoredReport;
  search: SearchDivisions;
  onSet: (byHand: ByHand) => void;
  onCancel: () => void;
}

/** The years reports are of: the first were written under the 2004 outline; next year's is not yet. */
const YEARS = { min: 2000, max: 2099 };

/** The number typed, null while it is no year. */
const yearOf = (text: string): number | null => {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  return year >= YEARS.min && year <= YEARS.max ? year : null;
};

const Choices = ({ found, onChoose }: { found: readonly FoundDivision[]; onChoose: (division: FoundDivision) => void }) => {
  const { t } = useWords();
  return (
    <ul class="plain-list set-choices">
      {found.map((division) => (
        <li key={`${division.place.regionCode} ${division.place.regionName}`}>
          <button type="button" class="set-choice" lang="zh" onClick={() => onChoose(division)}>{divisionInWords(division, t)}</button>
        </li>
      ))}
    </ul>
  );
};

/** Place and year of a report, set by the reader. What is left as it is stays as it was read. */
export const FactsForm = ({ report, search, onSet, onCancel }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [query, setQuery] = useState('');
  const [typed, setTyped] = useState(report.year === null ? '' : String(report.year));
  const [chosen, choose] = useState<FoundDivision | null>(null);
  const [found, setFound] = useState<readonly FoundDivision[] | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const year = yearOf(typed);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    if (query.trim() === '' || chosen !== null) setFound(null);
    else void search(query, year).then((answer) => wanted && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [query, year, chosen]);
  const isChanged = year !== null && year !== report.year;
  const submit = (event: Event) => {
    event.preventDefault();
    onSet({ ...report.byHand, ...(chosen && { region: chosen.place }), ...(isChanged && { year }) });
  };
  return (
    <form class="set-form" onSubmit={submit}>
      <label for={`${id}-place`}>{t('factRegion')}</label>
      <div>
        <input
          id={`${id}-place`} ref={first} type="search" autocomplete="off" lang="zh" placeholder={report.regionName ?? t('setPlaceHint')}
          value={chosen?.place.regionName ?? query} onInput={(event) => { choose(null); setQuery(event.currentTarget.value); }}
        />
        {chosen && <p class="aside" lang="zh">{divisionInWords(chosen, t)}</p>}
        {found && found.length > 0 && <Choices found={found} onChoose={choose} />}
        <p class="aside" role="status">{found?.length === 0 && t('setPlaceNone')}</p>
      </div>
      <label for={`${id}-year`}>{t('factYear')}</label>
      <input
        id={`${id}-year`} type="number" min={YEARS.min} max={YEARS.max} step={1} required={chosen === null}
        value={typed} onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="set-actions">
        <button type="submit" class="button primary" disabled={chosen === null && !isChanged}>{t('setSave')}</button>
        <button type="button" class="button" onClick={onCancel}>{t('setCancel')}</button>
      </div>
    </form>
  );
};
