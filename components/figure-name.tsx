import type { Observation } from '../lib/model';
import { namesOf } from '../lib/view/figures';
import { useWords } from './words';

interface Props {
  of: Pick<Observation, 'label' | 'indicator'>;
  /** Leads to the figure on the page; absent where the page is not at hand. */
  onShow?: (() => void) | undefined;
}

/** What a figure is called; a button where it can be shown on its page. */
export const FigureName = ({ of, onShow }: Props) => {
  const { t, locale } = useWords();
  const { name, chinese } = namesOf(of, locale);
  const text = (
    <>
      <span class="figure-name" lang={chinese === null ? 'zh' : undefined}>{name}</span>
      {chinese !== null && <span class="figure-chinese" lang="zh">{chinese}</span>}
    </>
  );
  if (!onShow) return <span class="figure-text">{text}</span>;
  return (
    <button type="button" class="figure-text figure-link" title={t('popupShowFigure')} onClick={onShow}>{text}</button>
  );
};
