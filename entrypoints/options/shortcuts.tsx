import { useEffect, useState } from 'preact/hooks';
import { KeyTable } from '../../components/options/key-table';
import { useWords } from '../../components/words';
import type { CommandName } from '../../lib/commands';
import { keysNow, openShortcuts } from '../../lib/shell/shortcuts';

/** The keys as they are, asked anew when the reader comes back from changing them. */
export const Shortcuts = () => {
  const { t } = useWords();
  const [keys, setKeys] = useState<Record<CommandName, string>>();
  useEffect(() => {
    const look = () => void keysNow().then(setKeys);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{t('optionsKeys')}</h2>
      {keys && <KeyTable keys={keys} />}
      <p class="hint">{t('keysHint')}</p>
      <button type="button" class="button" onClick={() => void openShortcuts()}>{t('keysChange')}</button>
    </section>
  );
};
