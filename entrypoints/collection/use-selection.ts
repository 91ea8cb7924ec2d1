import { useState } from 'preact/hooks';

/** Kept beside the table, so that a look at one report does not undo what was selected. */
let last: ReadonlySet<string> = new Set();

interface Selection {
  selected: ReadonlySet<string>;
  /** Takes reports in or out. */
  select: (ids: readonly string[], on: boolean) => void;
  clear: () => void;
}

/** The selected reports, by their ids; for as long as the page is open. */
export const useSelection = (): Selection => {
  const [selected, setSelected] = useState(last);
  const change = (to: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
    setSelected((before) => (last = to(before)));
  const select = (ids: readonly string[], on: boolean) =>
    change((before) => {
      const next = new Set(before);
      for (const id of ids) if (on) next.add(id); else next.delete(id);
      return next;
    });
  return { selected, select, clear: () => change(() => new Set()) };
};
