import type { ListedReport } from '../lib/records';
import { formatDate, formatNumber } from '../lib/view/format';
import { bodyBesidePlace, KIND_NAMES, pageAddress, reportName, titleOf } from '../lib/view/reports';
import { useWords } from './words';

interface Props {
  report: ListedReport;
  selected: boolean;
  onSelect: (on: boolean) => void;
  onDelete: () => void;
}

/** One saved report: what is known of it, the way to its page, and the way out. */
export const CollectionRow = ({ report, selected, onSelect, onDelete }: Props) => {
  const { t, locale } = useWords();
  const name = reportName(report, t);
  const title = titleOf(report, t);
  const lang = report.title === null ? undefined : 'zh';
  const body = bodyBesidePlace(report, t);
  const address = pageAddress(report);
  return (
    <tr class={selected ? 'selected' : undefined}>
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
      <td class="cell-title">
        {address === null ? (
          <span class={report.title === null ? 'missing' : undefined} lang={lang}>{title}</span>
        ) : (
          <a href={address} target="_blank" rel="noreferrer" lang={lang} aria-label={t('collectionOpenOf', title)}>{title}</a>
        )}
      </td>
      <td class="cell-figures" data-name={t('collectionColumnFigures')}>
        {formatNumber(report.figures, locale)}
        {report.corrections > 0 && <span class="aside">{t('collectionDecided', report.corrections)}</span>}
      </td>
      <td class={`cell-differs ${report.differs > 0 ? 'cell-doubt' : 'missing'}`} data-name={t('collectionColumnDiffers')}>
        {formatNumber(report.differs, locale)}
      </td>
      <td class="cell-savedAt">{formatDate(report.savedAt, locale)}</td>
      <td class="cell-actions">
        <button type="button" class="link" aria-label={t('collectionDeleteOf', name)} onClick={onDelete}>{t('collectionDelete')}</button>
      </td>
    </tr>
  );
};
