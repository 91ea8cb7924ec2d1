import type { VNode } from 'preact';
import type { StoredReport } from '../lib/records';
import { factRows } from '../lib/view/facts';
import { useWords } from './words';

/** What is known of a report, each fact with where it was found; closed at first, opened by whoever wonders. */
export const Facts = ({ report, setter }: { report: StoredReport; setter: VNode | null }) => {
  const { t, locale } = useWords();
  return (
    <details class="facts">
      <summary>{t('facts')}</summary>
      <table>
        <tbody>
          {factRows(report, locale, t).map(({ name, term, value, chinese, origin }) => (
            <tr key={name}>
              <th scope="row">{term}</th>
              {value === null ? (
                <td colSpan={2} class="fact-unknown">{t('unknown')}</td>
              ) : (
                <>
                  <td lang={chinese ? 'zh' : undefined}>{value}</td>
                  <td class="fact-origin">{origin}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {setter}
    </details>
  );
};
