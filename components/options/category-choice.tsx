import { CATEGORIES } from '../../lib/catalogue/types';
import type { Settings } from '../../lib/settings';
import { categoryTerm } from '../../lib/view/terms';
import { useWords } from '../words';

type Markable = Settings['unmarked'][number];

const KINDS: readonly Markable[] = [...CATEGORIES, 'uncatalogued'];

interface Props {
  unmarked: Settings['unmarked'];
  onChange: (unmarked: Settings['unmarked']) => void;
}

/** Which kinds of figures are marked, each named in the looks of its mark. */
export const CategoryChoice = ({ unmarked, onChange }: Props) => {
  const { t } = useWords();
  const toggle = (kind: Markable, marked: boolean) => onChange(marked ? unmarked.filter((one) => one !== kind) : [...unmarked, kind]);
  return (
    <fieldset class="choice">
      <legend>{t('optionsCategories')}</legend>
      <div class="categories">
        {KINDS.map((kind) => (
          <label key={kind} class="choice-option">
            <input type="checkbox" checked={!unmarked.includes(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
            <span><span class={`swatch ${kind}`}>{t(categoryTerm(kind === 'uncatalogued' ? null : kind))}</span></span>
          </label>
        ))}
      </div>
      <p class="hint">{t('optionsCategoriesHint')}</p>
    </fieldset>
  );
};
