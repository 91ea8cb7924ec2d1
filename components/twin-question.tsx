import type { StoredReport } from '../lib/records';
import { pageAddress, titleOf } from '../lib/view/reports';
import { Notice } from './notice';
import { useWords } from './words';

interface Props {
  /** The report kept before that seems to be the same. */
  twin: StoredReport;
  onSame: () => void;
  onOther: () => void;
}

/** Asks whether two kept reports are one. */
export const TwinQuestion = ({ twin, onSame, onOther }: Props) => {
  const { t } = useWords();
  const address = pageAddress(twin);
  return (
    <Notice tone="news" title={t('twinTitle')}>
      <p><bdi>{titleOf(twin, t)}</bdi></p>
      <p class="twin-actions">
        <button type="button" class="button" onClick={onSame}>{t('twinSame')}</button>
        <button type="button" class="button" onClick={onOther}>{t('twinOther')}</button>
        {address !== null && <a class="report-page" href={address} target="_blank" rel="noopener noreferrer">{t('popupOpenPage')}</a>}
      </p>
    </Notice>
  );
};
