interface Props {
  label: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A choice that takes effect at once. */
export const Switch = ({ label, on, disabled = false, onChange }: Props) => (
  <label class="switch">
    <span>{label}</span>
    <input type="checkbox" role="switch" checked={on} disabled={disabled} onChange={(event) => onChange(event.currentTarget.checked)} />
  </label>
);
