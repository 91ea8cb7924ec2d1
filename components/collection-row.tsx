import type { ListedReport } from '../lib/records';
import { hostOf, pageOf, type Telling } from '../lib/view/alike';
import { formatDate, formatDay, formatNumber } from '../lib/view/format';
import type { FoundReport } from '../lib/view/found';
import { bodyBesidePlace, KIND_NAMES, pageAddress, reportName, titleOf } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  report: ListedReport;
  /** Its number among all rows, from 0. */
  index: number;
  /** Told of the row as it is drawn. */
  measure: (row: Element | null) => void;
  hit: FoundReport['hit'];
  telling: Telling | null;
  /** The address of the report's own page. */
  href: string;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onDelete: () => void;
}

/** What tells this report from others that look like it, in words. */
const Apart = ({ report, telling }: Pick<Props, 'report'> & { telling: Telling }) => {
  const { t, locale } = useWords();
  if (telling === 'page') return <span class="aside">{t('notePage', pageOf(report) ?? 0)}</span>;
  if (telling === 'documentNumber') return <span class="aside" lang="zh">{report.documentNumber}</span>;
  if (telling === 'publishedAt') return <span class="aside">{t('collectionPublished', formatDate(report.publishedAt ?? '', locale))}</span>;
  return <span class="aside row-address"><bdi>{telling === 'host' ? hostOf(report.id) : report.id}</bdi></span>;
};

const Title = ({ report, hit, telling, href }: Pick<Props, 'report' | 'hit' | 'telling' | 'href'>) => {
  const { t } = useWords();
  const title = titleOf(report, t);
  const address = pageAddress(report);
  return (
    <td class="cell-title">
      <a class="row-title" href={href} lang={report.title === null ? undefined : 'zh'}>{title}</a>
      {address !== null && (
        <a class="row-page" href={address} target="_blank" rel="noreferrer" title={t('popupOpenPage')} aria-label={t('collectionOpenOf', title)}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M4.5 2H2v8h8V7.5M7 2h3v3M10 2 5.5 6.5" /></svg>
        </a>
      )}
      {telling !== null && <Apart report={report} telling={telling} />}
      {hit !== null && <span class="aside row-hit">{hit.count > 1 ? t('collectionHits', hit.first, hit.count) : t('collectionHit', hit.first)}</span>}
    </td>
  );
};

/** One saved report: what is known of it, the ways to its own page and to the portal's, and the way out. */
export const CollectionRow = ({ report, index, measure, hit, telling, href, selected, onSelect, onDelete }: Props) => {
  const { t, locale } = useWords();
  const name = reportName(report, t);
  const body = bodyBesidePlace(report, t);
  return (
    <tr class={selected ? 'selected' : undefined} ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td class="cell-select">
        <input
          type="checkbox" aria-label={t('collectionSelectOf', name)} checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <th scope="row" class="cell-place">
        {report.regionName ?? t('unknownPlace')}
        {report.sample && <span class="tag tag-sample">{t('sampleMark')}</span>}
        {body !== null && <span class="aside" lang={report.body === null ? undefined : 'zh'}>{body}</span>}
      </th>
      <td class="cell-year">{report.year ?? t('unknown')}</td>
      <td class="cell-kind">{t(KIND_NAMES[report.kind])}</td>
      <Title report={report} hit={hit} telling={telling} href={href} />
      <td class="cell-figures" data-name={t('collectionColumnFigures')}>
        {formatNumber(report.figures, locale)}
        {report.corrections > 0 && <span class="aside">{t('collectionDecided', report.corrections)}</span>}
        {report.changed !== undefined && report.changed > 0 && <span class="aside">{t('collectionChanged', report.changed)}</span>}
      </td>
      <td class={`cell-differs ${report.differs > 0 ? 'cell-doubt' : 'missing'}`} data-name={t('collectionColumnDiffers')}>
        {formatNumber(report.differs, locale)}
      </td>
      <td class="cell-savedAt" title={formatDate(report.savedAt, locale)}>{formatDay(report.savedAt, locale)}</td>
      <td class="cell-actions">
        <button type="button" class="link" aria-label={t('collectionDeleteOf', name)} onClick={onDelete}>{t('collectionDelete')}</button>
      </td>
    </tr>
  );
};
