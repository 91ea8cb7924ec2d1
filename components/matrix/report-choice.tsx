import { useMemo, useState } from 'preact/hooks';
import { byPlace } from '../../lib/compare/reading-order';
import { madeOnce, sortedOf } from '../../lib/pausing';
import type { ListedReport } from '../../lib/records';
import { factsTexts, findingByFacts } from '../../lib/view/found';
import { reportName } from '../../lib/view/reports';
import { useSliced } from '../use-sliced';
import { useWords } from '../words';

interface Props {
  reports: readonly ListedReport[];
  chosen: ReadonlySet<string>;
  /** So many at most. */
  most: number;
  onChange: (ids: string[]) => void;
}

/** More than this are not offered at once, which is more than can be chosen; a longer word finds the rest. */
const OFFERED = 60;

/** Which reports stand side by side: found by name and ticked, in the order of the table. Those that were chosen come first, and stay where they are when they are unticked. */
export const ReportChoice = ({ reports, chosen, most, onChange }: Props) => {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [first, setFirst] = useState(chosen);
  const sorted = useMemo(() => madeOnce(() => sortedOf(reports, byPlace)), [reports]);
  const facts = useMemo(() => factsTexts(reports, t), [reports, t]);
  const found = useSliced(() => findingByFacts({ sorted, facts }, query), [sorted, facts, query]) ?? [];
  const offered = [...found.filter(({ id }) => first.has(id)), ...found.filter(({ id }) => !first.has(id))].slice(0, OFFERED);
  const isFull = chosen.size >= most;
  const change = (id: string, on: boolean) => onChange(on ? [...chosen, id] : [...chosen].filter((one) => one !== id));
  return (
    <details class="matrix-choice" onToggle={() => setFirst(chosen)}>
      <summary>{t('matrixChoose', chosen.size, most)}</summary>
      <input type="search" aria-label={t('collectionSearch')} placeholder={t('collectionSearch')} value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      <p class="aside" role="status">{isFull ? t('matrixFull', most) : found.length > OFFERED ? t('studyPlacesOffered', OFFERED, found.length) : ''}</p>
      <ul class="plain-list">
        {offered.map((report) => (
          <li key={report.id}>
            <label>
              <input
                type="checkbox" checked={chosen.has(report.id)} disabled={chosen.has(report.id) ? chosen.size === 1 : isFull}
                onChange={(event) => change(report.id, event.currentTarget.checked)}
              />
              {reportName(report, t)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
