import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n';
import type { FigureChange, FigureField, Observation, Scope } from '../../lib/model';
import { inputOf, readInput, type FigureErrors, type FigureInput } from '../../lib/view/figure-input';
import { formatScope } from '../../lib/view/figures';
import { SCOPE_TERMS } from '../../lib/view/terms';
import { useWords } from '../words';
import { IndicatorPicker } from './indicator-picker';

interface CorrectFormProps {
  figure: Observation;
  /** Why what was sent in could not be kept. */
  failure: MessageKey | null;
  onSet: (set: FigureChange) => void;
  onCancel: () => void;
}

const FIELDS: readonly FigureField[] = ['value', 'unit', 'label', 'indicator', 'scope', 'period'];

const TERMS: Record<FigureField, MessageKey> = {
  value: 'formValue',
  unit: 'formUnit',
  label: 'formLabel',
  indicator: 'formIndicator',
  scope: 'formScope',
  period: 'formPeriod',
};

const Field = ({ id, field, error, children }: { id: string; field: FigureField; error: MessageKey | undefined; children: ComponentChildren }) => {
  const { t } = useWords();
  return (
    <div class={`field field-${field}`}>
      <label for={`${id}-${field}`}>{t(TERMS[field])}</label>
      {children}
      {error && (
        <p id={`${id}-${field}-error`} class="error">
          {t(error)}
        </p>
      )}
    </div>
  );
};

/** What was read of a figure, to be put right. What is left as it is stays as it is, also where that is said otherwise elsewhere meanwhile. */
export const CorrectForm = ({ figure, failure, onSet, onCancel }: CorrectFormProps) => {
  const { t, locale } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [opened] = useState(() => ({ figure, input: inputOf(figure, locale, t) }));
  const [input, setInput] = useState<FigureInput>(opened.input);
  const [errors, setErrors] = useState<FigureErrors>({});
  const [nothing, setNothing] = useState(false);
  useEffect(() => form.current?.querySelector('input')?.focus({ preventScroll: true }), []);
  const change = (given: Partial<FigureInput>): void => {
    setInput((before) => ({ ...before, ...given }));
    setNothing(false);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const { set, errors: found } = readInput(opened.figure, input, opened.input);
    setErrors(found);
    const first = FIELDS.find((field) => found[field]);
    setNothing(!first && Object.keys(set).length === 0);
    if (first) form.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${first}`)}`)?.focus();
    else if (Object.keys(set).length > 0) onSet(set);
  };
  const described = (field: FigureField) => (errors[field] ? `${id}-${field}-error` : undefined);
  const text = (field: 'value' | 'unit' | 'label' | 'period', chinese: boolean) => (
    <Field id={id} field={field} error={errors[field]}>
      <input
        id={`${id}-${field}`} type="text" autocomplete="off" spellcheck={false} lang={chinese ? 'zh-CN' : undefined} value={input[field]}
        aria-invalid={errors[field] !== undefined} aria-describedby={described(field)} onInput={(event) => change({ [field]: event.currentTarget.value })}
      />
    </Field>
  );
  return (
    <form class="correcting" ref={form} noValidate onSubmit={submit}>
      {text('value', true)}
      {text('unit', true)}
      {text('label', true)}
      <Field id={id} field="indicator" error={errors.indicator}>
        <IndicatorPicker id={`${id}-indicator`} value={input.indicator} describedBy={described('indicator')} onChange={(indicator) => change({ indicator })} />
      </Field>
      <Field id={id} field="scope" error={errors.scope}>
        <select id={`${id}-scope`} value={input.scope ?? ''} onChange={(event) => change({ scope: (event.currentTarget.value || null) as Scope | null })}>
          {[null, ...(Object.keys(SCOPE_TERMS) as Scope[])].map((scope) => (
            <option key={scope ?? ''} value={scope ?? ''}>
              {formatScope(scope, t)}
            </option>
          ))}
        </select>
      </Field>
      {text('period', false)}
      {(failure ?? (nothing ? 'formNothing' : null)) && <p class="error whole">{t(failure ?? 'formNothing')}</p>}
      <div class="actions">
        <button type="submit" class="primary">
          {t('formSave')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('formCancel')}
        </button>
      </div>
    </form>
  );
};
