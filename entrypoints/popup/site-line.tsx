import { useWords } from '../../components/words';
import { giveBack } from '../../lib/shell/access';
import type { Site } from '../../lib/site';

/** Says that the extension is on for this site, and switches it off. */
export const SiteLine = ({ site }: { site: Site }) => {
  const { t } = useWords();
  return (
    <p class="site-line">
      <span>{site.host === null ? t('siteIsOnFiles') : t('siteIsOn', site.host)}</span>
      <button type="button" class="link" onClick={() => void giveBack(site)}>{t('siteOff')}</button>
    </p>
  );
};
