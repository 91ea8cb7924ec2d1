import { useState } from 'preact/hooks';
import { SetFacts } from '../../components/set-facts';
import { useWords } from '../../components/words';
import { setByHand, type ByHand, type StoredReport } from '../store';

/** Choices that are offered at once. */
const MOST = 8;

/** The divisions are loaded when they are first asked for: few ever do. */
const search = async (query: string, year: number | null) => (await import('../page/divisions/search')).searchDivisions(query, year, MOST);

/** Sets place and year of a saved report by hand. */
export const FactsSetter = ({ report }: { report: StoredReport }) => {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const set = (byHand: ByHand) => void setByHand(report.id, byHand).then((done) => setFailed(!done), () => setFailed(true));
  return (
    <>
      <SetFacts report={report} search={search} onSet={set} />
      {failed && <p class="aside" role="alert">{t('errorNotSaved')}</p>}
    </>
  );
};
