import browser from 'webextension-polyfill';
import { About } from '../../components/options/about';
import { CategoryChoice } from '../../components/options/category-choice';
import { Choice } from '../../components/options/choice';
import { Switch } from '../../components/switch';
import { useWords } from '../../components/words';
import { changeSettings, type Settings } from '../../lib/settings';
import { useSettings } from '../../lib/shell/use-settings';
import { Places } from './places';
import { Shortcuts } from './shortcuts';

const change = (choice: Partial<Settings>) => void changeSettings(choice);

const Marks = ({ settings: { unmarked, density, rail, changeSigns } }: { settings: Settings }) => {
  const { t } = useWords();
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t('optionsMarks')}</h2>
      <CategoryChoice unmarked={unmarked} onChange={(kinds) => change({ unmarked: kinds })} />
      <Choice
        legend={t('optionsDensity')} chosen={density} onChoose={(value) => change({ density: value })}
        options={[{ value: 'all', label: t('densityAll') }, { value: 'catalogued', label: t('densityCatalogued') }, { value: 'differs', label: t('densityDiffers') }]}
      />
      <Switch label={t('optionsRail')} on={rail} onChange={(on) => change({ rail: on })} />
      <Switch label={t('optionsChangeSigns')} on={changeSigns} onChange={(on) => change({ changeSigns: on })} />
    </section>
  );
};

const Look = ({ settings: { language, theme } }: { settings: Settings }) => {
  const { t } = useWords();
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('optionsLook')}</h2>
      <Choice
        legend={t('optionsLanguage')} chosen={language} onChoose={(value) => change({ language: value })}
        options={[{ value: 'auto', label: t('languageAuto') }, { value: 'zh-CN', label: t('languageZh') }, { value: 'en', label: t('languageEn') }]}
      />
      <Choice
        legend={t('optionsTheme')} chosen={theme} onChoose={(value) => change({ theme: value })}
        options={[{ value: 'auto', label: t('themeAuto') }, { value: 'light', label: t('themeLight') }, { value: 'dark', label: t('themeDark') }]}
      />
    </section>
  );
};

/** All choices of the reader. Each holds as soon as it is made, in every tab. */
export const App = () => {
  const { t } = useWords();
  const settings = useSettings();
  if (!settings) return null;
  return (
    <>
      <header class="collection-top">
        <img src="/icon/mark.svg" alt="" width="24" height="24" />
        <h1>{t('optionsTitle')}</h1>
        <p>{t('optionsHint')}</p>
        <a class="link" href="/welcome.html">{t('welcomeAgain')}</a>
      </header>
      <main>
        <Marks settings={settings} />
        <Look settings={settings} />
        <section aria-labelledby="saving">
          <h2 id="saving">{t('optionsSaving')}</h2>
          <Choice
            legend={t('savingWhen')} hint={t('savingHint')} chosen={settings.saving} onChoose={(value) => change({ saving: value })}
            options={[{ value: 'auto', label: t('savingAuto') }, { value: 'ask', label: t('savingAsk') }]}
          />
        </section>
        <Places settings={settings} />
        <Shortcuts />
        <About version={browser.runtime.getManifest().version} />
      </main>
    </>
  );
};
