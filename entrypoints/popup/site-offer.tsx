import { useState } from 'preact/hooks';
import { useWords } from '../../components/words';
import { askFor } from '../../lib/shell/access';
import type { Site } from '../../lib/site';

/** Offers to switch the extension on for the site of the page at hand, and for it alone. The browser asks again in its own words. */
export const SiteOffer = ({ site }: { site: Site }) => {
  const { t } = useWords();
  const [declined, setDeclined] = useState(false);
  const ask = () => void askFor(site.pattern).then((given) => setDeclined(!given));
  return (
    <>
      <p>{site.host === null ? t('siteOfferFiles') : t('siteOffer', site.host)}</p>
      <button type="button" class="button primary" onClick={ask}>{t('siteOn')}</button>
      <p class="aside" role="status">{declined ? t(site.host === null ? 'siteFilesDeclined' : 'siteDeclined') : ''}</p>
    </>
  );
};
