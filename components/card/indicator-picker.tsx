import { useId, useRef, useState } from 'preact/hooks';
import { indicatorById, type Indicator } from '../../lib/catalogue';
import { choicesFor, isNamed, searchIndicators } from '../../lib/view/indicator-search';
import { categoryTerm } from '../../lib/view/terms';
import { useWords } from '../words';

interface PickerProps {
  id: string;
  value: string | null | undefined;
  describedBy: string | undefined;
  /** Null for no indicator, undefined where what is typed names none. */
  onChange: (value: string | null | undefined) => void;
}

/** An indicator chosen by typing part of its Chinese or English name: a combobox as the ARIA patterns describe it. */
export const IndicatorPicker = ({ id, value, describedBy, onChange }: PickerProps) => {
  const { t, locale } = useWords();
  const list = useId();
  const none = t('formIndicatorNone');
  const isFound = (text: string): boolean => isNamed(none, text) || searchIndicators(text).length > 0;
  const nameOf = (indicator: Indicator | null): string => (indicator ? (locale === 'en' ? indicator.en : indicator.zh) : none);
  const chosen = (value === undefined ? null : indicatorById(value)) ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = useRef<HTMLUListElement>(null);
  const query = typed?.trim() ?? '';
  const choices = choicesFor(query, none);
  const before = useRef(value);

  const go = (to: number): void => {
    if (choices.length === 0) return;
    const at = (to + choices.length) % choices.length;
    setOpen(true);
    setActive(at);
    options.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (indicator: Indicator | null): void => {
    setTyped(null);
    setOpen(false);
    setActive(-1);
    onChange(indicator?.id ?? null);
  };
  const shut = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const steps: Partial<Record<string, () => void>> = {
      ArrowDown: () => go(open ? active + 1 : 0),
      ArrowUp: () => go(open ? active - 1 : -1),
      ...(open && {
        Escape: giveUp,
        Enter: () => (active < 0 ? shut() : choose(choices[active] ?? null)),
      }),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  const giveUp = (): void => {
    shut();
    if (typed === null) return;
    setTyped(null);
    onChange(before.current);
  };
  const onInput = (text: string): void => {
    if (typed === null) before.current = value;
    setTyped(text);
    setOpen(true);
    // The best match is a key away.
    setActive(text.trim() !== '' && isFound(text.trim()) ? 0 : -1);
    onChange(undefined);
  };
  return (
    <div class="picker">
      <input
        id={id} type="text" role="combobox" autocomplete="off" spellcheck={false} placeholder={t('formIndicatorHint')}
        aria-expanded={open} aria-controls={list} aria-autocomplete="list" aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
        aria-invalid={describedBy !== undefined} aria-describedby={describedBy}
        value={typed ?? nameOf(chosen)} onKeyDown={onKeyDown} onInput={(event) => onInput(event.currentTarget.value)} onBlur={shut}
        onClick={() => setOpen(true)} onFocus={(event) => event.currentTarget.select()}
      />
      <ul id={list} ref={options} role="listbox" aria-label={t('formIndicator')} hidden={!open}>
        {open && choices.map((indicator, at) => (
          <li
            key={indicator?.id ?? ''} id={`${list}-${at}`} role="option" aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()} onClick={() => choose(indicator)}
          >
            <span>{nameOf(indicator)}</span>
            {indicator && <span class="aside">{t(categoryTerm(indicator.category))}</span>}
          </li>
        ))}
      </ul>
      {open && !isFound(query) && <p class="aside">{t('formIndicatorNothing')}</p>}
    </div>
  );
};
