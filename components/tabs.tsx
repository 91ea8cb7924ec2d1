import type { ComponentChildren } from 'preact';
import { Count } from './count';

interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Null while it is not known. */
  count: number | null;
}

interface Props<Id extends string> {
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** Stands in the bar beside the tabs, as far as there is room, and says what is listed. */
  beside: ComponentChildren;
  children: ComponentChildren;
}

/** One of several lists in the same place. Arrow keys go from tab to tab, as the ARIA pattern asks. */
export const Tabs = <Id extends string>({ label, tabs, chosen, onChoose, beside, children }: Props<Id>) => {
  const step = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div class="list-bar">
        <div class="tabs" role="tablist" aria-label={label} onKeyDown={step}>
          {tabs.map(({ id, label: name, count }) => (
            <button
              key={id} id={`tab-${id}`} type="button" role="tab" class="tab" aria-controls="tab-panel"
              aria-selected={id === chosen} tabIndex={id === chosen ? 0 : -1} onClick={() => onChoose(id)}
            >
              {name} {count !== null && <span class="tab-count"><Count of={count} /></span>}
            </button>
          ))}
        </div>
        {beside}
      </div>
      <div role="tabpanel" id="tab-panel" aria-labelledby={`tab-${chosen}`}>{children}</div>
    </>
  );
};
