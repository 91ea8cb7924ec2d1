import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Notice } from '../../components/notice';
import { CardPicture } from '../../components/welcome/card-picture';
import { PopupPicture } from '../../components/welcome/popup-picture';
import { ReportPicture } from '../../components/welcome/report-picture';
import { Step } from '../../components/welcome/step';
import { ToolbarPicture } from '../../components/welcome/toolbar-picture';
import { useWords } from '../../components/words';
import { PORTALS } from '../../lib/portal';
import { Permission } from '../../lib/shell/permission';
import { usePermitted } from '../../lib/shell/use-permitted';
import { addSamples } from '../../lib/store';
import { samples } from '../../seeds';
import { useOnToolbar } from './use-on-toolbar';

/** What will happen, in three pictures; what is still in the way of it; and something to try it on. */
export const App = () => {
  const { t } = useWords();
  const permitted = usePermitted(PORTALS);
  const onToolbar = useOnToolbar();
  const [failed, setFailed] = useState(false);
  const look = () => void addSamples(samples).then(() => location.assign('/collection.html'), () => setFailed(true));
  return (
    <>
      <header class="collection-top">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <main>
        <p class="lead">{t('welcomeLead')}</p>
        {permitted === false && <Permission heads={false} />}
        <ol class="steps">
          <Step number={1} title={t('welcomeOpenTitle')} text={t('welcomeOpen')}><ReportPicture /></Step>
          <Step number={2} title={t('welcomeRestTitle')} text={t('welcomeRest')}><CardPicture /></Step>
          <Step number={3} title={t('welcomeClickTitle')} text={t('welcomeClick')}><PopupPicture /></Step>
        </ol>
        {onToolbar === false && (
          <Notice title={t('welcomePinTitle')}>
            <ToolbarPicture />
            <p>{t('welcomePin')}</p>
          </Notice>
        )}
        <div class="welcome-ways">
          <button type="button" class="button primary" onClick={look}>{t('welcomeLook', samples.length)}</button>
          <a class="link" href="/collection.html">{t('popupOpenCollection')}</a>
          <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>{t('optionsOpen')}</button>
        </div>
        {failed && <p class="aside" role="alert">{t('errorNotSaved')}</p>}
      </main>
    </>
  );
};
