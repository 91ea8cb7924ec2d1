import { COMMAND_NAMES, COMMANDS, type CommandName } from '../../lib/commands';
import { useWords } from '../words';

/** What each key does, with the keys as they are set now. */
export const KeyTable = ({ keys }: { keys: Record<CommandName, string> }) => {
  const { t } = useWords();
  return (
    <table class="keys">
      <thead>
        <tr><th scope="col">{t('keysAction')}</th><th scope="col">{t('keysKey')}</th></tr>
      </thead>
      <tbody>
        {COMMAND_NAMES.map((name) => (
          <tr key={name}>
            <td>{t(COMMANDS[name].text)}</td>
            <td>{keys[name] ? <kbd>{keys[name]}</kbd> : <span class="hint">{t('keysNone')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
