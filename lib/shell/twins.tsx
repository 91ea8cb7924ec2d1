import { useState } from 'preact/hooks';
import { AlsoAt } from '../../components/also-at';
import { TwinQuestion } from '../../components/twin-question';
import { useWords } from '../../components/words';
import { useLive } from './live';
import { joinReports, keepApart, partPage, seemingTwin, type StoredReport } from '../store';
import { pageAddress } from '../view/reports';

interface Props {
  report: StoredReport;
  /** The page at hand, by its key, and how it is read anew; null where it is another's or none is at hand. */
  page: { key: string; read: () => Promise<unknown> } | null;
}

/** The other pages of a report, and the question whether one kept before is the same. */
export const Twins = ({ report, page }: Props) => {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const [refused, setRefused] = useState(false);
  const twin = useLive(() => seemingTwin(report.id), report.id);
  const main = twin.state === 'ready' ? twin.value : undefined;
  const settle = (work: Promise<unknown>) => void work.then(() => setFailed(false), () => setFailed(true));
  const part = async (key: string) => {
    const isKept = await partPage(report.id, key);
    // A page that was never kept by itself is a report again once it is read.
    if (!isKept && page?.key === key) await page.read();
  };
  const merge = async (mainId: string) => setRefused(!(await joinReports(mainId, report.id)));
  return (
    <>
      <AlsoAt
        pages={report.alsoAt} here={page && report.alsoAt.includes(page.key) ? page.key : null} original={pageAddress(report)}
        onPart={(key) => settle(part(key))}
      />
      {main && <TwinQuestion twin={main} onSame={() => settle(merge(main.id))} onOther={() => settle(keepApart(main.id, report.id))} />}
      {main && refused && <p class="aside" role="alert">{t('errorNotJoined')}</p>}
      {failed && <p class="aside" role="alert">{t('errorNotSaved')}</p>}
    </>
  );
};
