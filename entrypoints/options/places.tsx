import { PlaceList } from '../../components/options/place-list';
import { Switch } from '../../components/switch';
import { useWords } from '../../components/words';
import { changeSettings, type Settings } from '../../lib/settings';
import { giveBack } from '../../lib/shell/access';
import { useSites } from '../../lib/shell/use-sites';

/** Where reading is off and where it was switched on. */
export const Places = ({ settings: { marksOn, sitesOff, pagesOff } }: { settings: Settings }) => {
  const { t } = useWords();
  const sites = useSites();
  const back = { button: t('optionsSwitchOn'), buttonOf: (name: string) => t('optionsSwitchOnOf', name) };
  const named = (all: readonly string[]) => all.map((id) => ({ id, name: id }));
  return (
    <section aria-labelledby="places">
      <h2 id="places">{t('optionsPlaces')}</h2>
      <Switch label={t('optionsOn')} on={marksOn} onChange={(on) => void changeSettings({ marksOn: on })} />
      <PlaceList
        heading={t('optionsSitesOff')} places={named(sitesOff)} {...back}
        onPress={(host) => void changeSettings({ sitesOff: sitesOff.filter((one) => one !== host) })}
      />
      <PlaceList
        heading={t('optionsPagesOff')} places={named(pagesOff.toReversed())} {...back}
        onPress={(key) => void changeSettings({ pagesOff: pagesOff.filter((one) => one !== key) })}
      />
      <PlaceList
        heading={t('optionsSitesOn')} places={sites.map(({ host, pattern }) => ({ id: pattern, name: host ?? t('optionsFiles') }))}
        button={t('siteOff')} buttonOf={(name) => t('optionsSwitchOffOf', name)}
        onPress={(pattern) => void giveBack(sites.find((site) => site.pattern === pattern)!)}
      />
    </section>
  );
};
