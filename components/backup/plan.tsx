import { useEffect, useRef } from 'preact/hooks';
import type { Encoding } from '../../lib/import';
import { FATES, type FateName, type Fates, type ResidentsFates } from '../../lib/view/importing';
import { useWords } from '../words';
import { FateTable } from './fate-table';
import { NamedList, type NamedReport } from './named-list';

interface Props {
  file: string;
  /** How the table is written that the file is; null where it is a backup. */
  table: Encoding | null;
  counts: Fates;
  decisions: number;
  /** Reports here that would get a place or a year set by hand. */
  setByHand: number;
  /** Reports here that would get earlier readings or addresses, and nothing else. */
  fuller: number;
  residents: ResidentsFates;
  named: readonly NamedReport[];
  onConfirm: () => void;
  onCancel: () => void;
}

/** In the order in which a reader wants to look at them. */
const LISTED: readonly FateName[] = ['refused', 'replaced', 'added', 'earlier'];

/** What an import would do, to be agreed to. The focus comes here: the file was just chosen. */
export const Plan = ({ file, table, counts, decisions, setByHand, fuller, residents, named, onConfirm, onCancel }: Props) => {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const fresh = counts.added + counts.replaced + counts.earlier;
  const hasReports = fresh + counts.kept > 0;
  const hasResidents = residents.added + residents.replaced > 0;
  const isNew = fresh + decisions + setByHand + fuller > 0 || hasResidents;
  return (
    <div class="plan">
      <h3 tabIndex={-1} ref={heading}>{t('restorePlan', file)}</h3>
      {table !== null && <p>{t('restoreTable')}</p>}
      {table === 'gb18030' && <p>{t('restoreGbk')}</p>}
      <FateTable counts={counts} />
      {decisions > 0 && <p>{t('restoreDecisions', decisions)}</p>}
      {setByHand > 0 && <p>{t('restoreSetByHand', setByHand)}</p>}
      {fuller > 0 && <p>{t('restoreFuller', fuller)}</p>}
      {hasResidents && <p>{t('restoreResidents', residents.added, residents.replaced)}</p>}
      {LISTED.map((fate) => <NamedList key={fate} fate={fate} named={named.filter((one) => one.fate === fate)} count={counts[fate]} />)}
      {fresh === 0 && (hasReports || !hasResidents) && <p>{t(!hasReports ? 'restoreNothing' : isNew ? 'restoreKept' : 'restoreNothingNew')}</p>}
      <div class="backup-actions">
        {isNew && <button type="button" class="button primary" onClick={onConfirm}>{fresh > 0 ? t('restoreConfirm', fresh) : t('restoreMerge')}</button>}
        <button type="button" class={isNew ? 'button' : 'button primary'} onClick={onCancel}>{t(isNew ? 'backupCancel' : 'restoreClose')}</button>
      </div>
    </div>
  );
};

/** What became of an import, in a sentence. */
export const Outcome = ({ counts, residents }: { counts: Fates; residents: ResidentsFates }) => {
  const { t } = useWords();
  const parts = (Object.keys(FATES) as FateName[]).filter((fate) => counts[fate] > 0).map((fate) => t('restoreCount', t(FATES[fate].name), counts[fate]));
  const places = residents.added + residents.replaced;
  if (places > 0 || parts.length === 0) parts.push(t('restoreResidentsDone', places));
  return <p>{t('restoreDone', parts.join(t('listMark')))}</p>;
};
