import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  legend: string;
  options: readonly { value: Value; label: string; hint?: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  disabled: boolean;
}

/** One of a few, all in sight, each with what it is good for. */
export const Choices = <Value extends string>({ legend, options, chosen, onChoose, disabled }: Props<Value>) => {
  const name = useId();
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="choices-option">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint !== undefined && <span class="aside">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
