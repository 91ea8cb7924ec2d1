import type { Observation } from '../lib/model';
import { namesOf } from '../lib/view/figures';
import { useWords } from './words';

interface Props {
  of: Pick<Observation, 'label' | 'indicator'>;
  /** Whether the report's own words stand below the indicator's name; otherwise they are its tooltip. */
  own: boolean;
  /** Leads to the figure on the page; absent where the page is not at hand. */
  onShow?: (() => void) | undefined;
}

/** What a figure is called; a button where it can be shown on its page. */
export const FigureName = ({ of, own, onShow }: Props) => {
  const { t, locale } = useWords();
  const names = namesOf(of, locale);
  const known = names.name !== of.label;
  const text = (
    <>
      <span class="figure-name" lang={known ? locale : 'zh'}>{names.name}</span>
      {own && names.own !== null && <span class="figure-own" lang="zh">{names.own}</span>}
    </>
  );
  if (!onShow) return <span class="figure-text" title={of.label}>{text}</span>;
  return (
    <button type="button" class="figure-text figure-link" title={`${of.label}\n${t('popupShowFigure')}`} onClick={onShow}>{text}</button>
  );
};
