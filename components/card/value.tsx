import type { Observation } from '../../lib/model';
import { formatBounded, formatQualifier, formatQuantity } from '../../lib/view/format';
import { useWords } from '../words';

/** The number apart from the words around it, so that it can be set large. */
const NUMBER = /^(.*?)([\d.,\u2212]+(?:亿|bn|%|‰)?)(.*)$/u;

/** The same figure but for spaces and separators. */
const bare = (text: string): string => text.replace(/[\s,，\u202f]/g, '');

/** The figure's value in full, and as the page prints it where that is not the same. */
export const Value = ({ figure }: { figure: Observation }) => {
  const { t, locale } = useWords();
  const words = formatBounded(figure, locale, t);
  const plain = formatQuantity(figure, locale, t);
  const [, before = '', number = words, after = ''] = NUMBER.exec(words) ?? [];
  const lead = before.trim();
  const said = [plain, words, formatQualifier(figure.qualifier, t) + plain].map(bare);
  return (
    <p class="value">
      {lead !== '' && <span class="lead">{lead}</span>}
      <span class="number">{number}</span>
      {after.trim() !== '' && <span class="unit">{after.trim()}</span>}
      {!said.includes(bare(figure.quote)) && (
        <span class="printed">
          {t('cardPrinted')}
          <span lang="zh-CN">{figure.quote}</span>
        </span>
      )}
    </p>
  );
};
