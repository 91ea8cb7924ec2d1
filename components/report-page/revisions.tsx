import type { Revision } from '../../lib/records';
import { formatDate } from '../../lib/view/format';
import { useWords } from '../words';

interface Props {
  /** In any order. */
  revisions: readonly Revision[];
  /** Of the report: what another page told is said to be its. */
  reportId: string;
}

/** The earlier readings that are kept of a report, newest first; nothing where there are none. */
export const Revisions = ({ revisions, reportId }: Props) => {
  const { t, locale } = useWords();
  if (revisions.length === 0) return null;
  const newest = [...revisions].sort((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1));
  return (
    <details class="revisions">
      <summary><h2 class="revisions-heading">{t('revisions', revisions.length)}</h2></summary>
      <ol class="plain-list" reversed>
        {newest.map(({ id, report, replacedAt }) => (
          <li key={id}>
            <span>{t('revisionRead', formatDate(report.readAt, locale), report.figures, report.differs)}</span>
            <span class="aside">
              {t('revisionReplaced', formatDate(replacedAt, locale))}
              {report.id !== reportId && <> <bdi>{report.id}</bdi></>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
};
