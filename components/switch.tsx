interface Props {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A choice that takes effect at once. */
export const Switch = ({ label, on, onChange }: Props) => (
  <label class="switch">
    <span>{label}</span>
    <input type="checkbox" role="switch" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
  </label>
);
