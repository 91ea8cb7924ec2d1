import { useEffect, useRef, useState } from 'preact/hooks';
import type { ByHand, StoredReport } from '../lib/records';
import { FactsForm, type SearchDivisions } from './facts-form';
import { useWords } from './words';

interface Props {
  report: StoredReport;
  search: SearchDivisions;
  /** `{}` takes back what was set. */
  onSet: (byHand: ByHand) => void;
}

/** Lets the reader say of which place and year a report is, and take that back. */
export const SetFacts = ({ report, search, onSet }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const link = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The form is gone: the focus goes back to what opened it.
    if (wasOpen.current && !open) link.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const set = (byHand: ByHand) => {
    onSet(byHand);
    setOpen(false);
  };
  if (open) return <FactsForm report={report} search={search} onSet={set} onCancel={() => setOpen(false)} />;
  const isSet = report.byHand.region !== undefined || report.byHand.year !== undefined;
  return (
    <p class="set-facts">
      <button type="button" class="link" ref={link} onClick={() => setOpen(true)}>{t('setFacts')}</button>
      {isSet && <button type="button" class="link" onClick={() => set({})}>{t('setTakeBack')}</button>}
    </p>
  );
};
