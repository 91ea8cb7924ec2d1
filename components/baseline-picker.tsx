import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { StoredReport } from '../lib/records';
import { baselineChoices, baselineName, elsewhereFirst, type BaselineChoice } from '../lib/view/baselines';
import { useWords } from './words';

interface Props {
  /** The present report. */
  report: StoredReport;
  /** Reports of its place. */
  same: readonly StoredReport[];
  /** All reports; null until they are loaded. */
  all: readonly StoredReport[] | null;
  /** The report compared with; null where there is none. */
  chosen: StoredReport | null;
  /** The one that is compared with unless the reader chooses. */
  standard: StoredReport | null;
  /** The reader looks for another: all are to be loaded. */
  onOpen: () => void;
  /** Null for the one that is compared with by default. */
  onChoose: (id: string | null) => void;
}

interface OptionProps {
  id: string;
  choice: BaselineChoice;
  active: boolean;
  current: boolean;
  onChoose: () => void;
}

const Option = ({ id, choice, active, current, onChoose }: OptionProps) => (
  <li id={id} role="option" aria-selected={active} class={current ? 'baseline-current' : undefined} onClick={onChoose}>
    <span>{choice.name}</span>
    <span class="baseline-detail">{choice.detail}</span>
  </li>
);

/** Which saved report to compare with, found by place, year or title: a combobox as the ARIA patterns describe it. The same place comes first. */
export const BaselinePicker = ({ report, same, all, chosen, standard, onOpen, onChoose }: Props) => {
  const { t } = useWords();
  const list = useId();
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const options = useRef<HTMLDivElement>(null);
  const query = typed?.trim() ?? '';
  const elsewhere = useMemo(() => elsewhereFirst(report, all ?? []), [report, all]);
  const choices = useMemo(() => (open ? baselineChoices(report, same, elsewhere, query, t) : null), [open, report, same, elsewhere, query, t]);
  const back: BaselineChoice | null =
    query === '' && standard && chosen && standard.id !== chosen.id ? { id: standard.id, name: t('baselineDefault', baselineName(standard, t)), detail: '' } : null;
  const groups = choices
    ? [
        { label: '', choices: back ? [back] : [] },
        { label: t('popupSamePlace'), choices: choices.same },
        { label: t('popupElsewhere'), choices: choices.elsewhere },
      ].filter((group) => group.choices.length > 0)
    : [];
  const offered = groups.flatMap((group) => group.choices);
  const said = all === null ? t('popupLoading') : offered.length === 0 ? t('baselineNothing') : choices && choices.more > 0 ? t('baselineMore', choices.more) : '';

  const shut = (): void => {
    setTyped(null);
    setOpen(false);
    setActive(-1);
  };
  const show = (): void => {
    setOpen(true);
    onOpen();
  };
  // What is typed takes the place of the name that is shown, wherever in it the press was.
  const press = (field: HTMLInputElement): void => {
    show();
    if (typed === null) field.select();
  };
  const go = (to: number): void => {
    show();
    if (offered.length === 0) return;
    const at = (to + offered.length) % offered.length;
    setActive(at);
    options.current?.querySelectorAll('[role=option]')[at]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (choice: BaselineChoice | undefined): void => {
    shut();
    if (choice) onChoose(choice.id === standard?.id ? null : choice.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const steps: Partial<Record<string, () => void>> = {
      ArrowDown: () => go(open ? active + 1 : 0),
      ArrowUp: () => go(open ? active - 1 : -1),
      ...(open && { Escape: shut, Enter: () => (active < 0 ? shut() : choose(offered[active])) }),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  const onInput = (text: string): void => {
    setTyped(text);
    show();
    // The best match is a key away.
    setActive(text.trim() === '' ? -1 : 0);
  };
  return (
    <div class="baseline">
      <label for={field}>{t('popupCompareWith')}</label>
      <div class="baseline-field">
        <input
          id={field} type="text" role="combobox" autocomplete="off" spellcheck={false} placeholder={t(open ? 'baselineHint' : 'popupChooseBaseline')}
          aria-expanded={open} aria-controls={list} aria-autocomplete="list" aria-activedescendant={open && active >= 0 ? `${list}-${active}` : undefined}
          value={typed ?? (chosen ? baselineName(chosen, t) : '')} onKeyDown={onKeyDown} onInput={(event) => onInput(event.currentTarget.value)} onBlur={shut}
          onClick={(event) => press(event.currentTarget)} onFocus={(event) => event.currentTarget.select()}
        />
        {/* A press in the list must not take the focus from the field, which would shut it. */}
        <div class="baseline-list" hidden={!open} onMouseDown={(event) => event.preventDefault()}>
          <div id={list} ref={options} role="listbox" aria-label={t('popupCompareWith')}>
            {groups.map((group, place) => {
              const before = groups.slice(0, place).reduce((sum, { choices: earlier }) => sum + earlier.length, 0);
              return (
                <ul key={group.label} role="group" class="plain-list" aria-label={group.label || t('popupCompareWith')}>
                  {group.label !== '' && <li role="presentation" class="baseline-group">{group.label}</li>}
                  {group.choices.map((choice, at) => (
                    <Option
                      key={choice.id} id={`${list}-${before + at}`} choice={choice} active={before + at === active} current={choice.id === chosen?.id && choice !== back}
                      onChoose={() => choose(choice)}
                    />
                  ))}
                </ul>
              );
            })}
          </div>
          <p class="baseline-said" role="status">{said}</p>
        </div>
      </div>
    </div>
  );
};
