import { FATES, refusalInWords, type FateName } from '../../lib/view/importing';
import type { Refusal } from '../../lib/import';
import { useWords } from '../words';

/** One report of a file by name. */
export interface NamedReport {
  fate: FateName;
  name: string;
  /** Why it is refused, and in which line of the file it stands. */
  refused?: { why: Refusal; line: number };
}

interface Props {
  fate: FateName;
  named: readonly NamedReport[];
  /** How many there are, of which the first are named. */
  count: number;
}

/** The reports of one fate by name, opened at a wish; refused ones are in sight. */
export const NamedList = ({ fate, named, count }: Props) => {
  const { t } = useWords();
  if (named.length === 0) return null;
  return (
    <details class="named" open={fate === 'refused'}>
      <summary>{t('restoreNamed', t(FATES[fate].name), count)}</summary>
      <ul class="plain-list">
        {named.map(({ name, refused }, i) => (
          <li key={i}>
            {name}
            {refused && <span class="aside">{t('restoreRefusedWhy', String(refused.line), refusalInWords(refused.why, t))}</span>}
          </li>
        ))}
        {count > named.length && <li class="aside">{t('restoreMore', count - named.length)}</li>}
      </ul>
    </details>
  );
};
