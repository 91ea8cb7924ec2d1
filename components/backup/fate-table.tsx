import type { FateName, Fates } from '../../lib/view/importing';
import { FATES } from '../../lib/view/importing';
import { Count } from '../count';
import { useWords } from '../words';

const NAMES = Object.keys(FATES) as FateName[];

/** How many reports of a file have which fate, and what that means. */
export const FateTable = ({ counts }: { counts: Fates }) => {
  const { t } = useWords();
  return (
    <table class="fates">
      <caption class="unseen">{t('restoreFates')}</caption>
      <tbody>
        {NAMES.map((name) => (
          <tr key={name} class={counts[name] === 0 ? 'fate-none' : `fate-${name}`}>
            <th scope="row">{t(FATES[name].name)}</th>
            <td class="fate-count"><Count of={counts[name]} /></td>
            <td class="fate-means">{t(FATES[name].means)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
