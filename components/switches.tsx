import { Switch } from './switch';
import { useWords } from './words';

interface Props {
  /** Whether the page at hand is on by itself; null where there is no page that could be read. */
  page: boolean | null;
  site: boolean | null;
  everywhere: boolean;
  onPage: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
}

/** Where reading and marking is on: for the page at hand, for its site, anywhere. A switch that a wider one overrules cannot be used. */
export const Switches = ({ page, site, everywhere, onPage, onSite, onEverywhere }: Props) => {
  const { t } = useWords();
  return (
    <div class="switches" role="group" aria-label={t('switches')} title={t('switchesHint')}>
      {page !== null && <Switch label={t('switchPage')} on={page} disabled={!everywhere || site === false} onChange={onPage} />}
      {site !== null && <Switch label={t('switchSite')} on={site} disabled={!everywhere} onChange={onSite} />}
      <Switch label={t('switchEverywhere')} on={everywhere} onChange={onEverywhere} />
    </div>
  );
};
