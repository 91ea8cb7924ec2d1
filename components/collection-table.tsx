import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ListedReport } from '../lib/records';
import type { Telling } from '../lib/view/alike';
import type { FoundReport } from '../lib/view/found';
import type { Sort } from '../lib/view/report-order';
import { CollectionHead } from './collection-head';
import { CollectionRow } from './collection-row';
import { useWindowRows } from './use-window-rows';
import { useWords } from './words';

interface Props {
  /** In the order to be shown. */
  found: readonly FoundReport[];
  /** What tells reports apart that look alike, by their ids. */
  telling: ReadonlyMap<string, Telling>;
  sort: Sort;
  onSort: (sort: Sort) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onDelete: (report: ListedReport) => void;
  /** The address of a report's own page. */
  hrefOf: (id: string) => string;
}

/** Rows not drawn, as the room they take. */
const Gap = ({ height }: { height: number }) => (height > 0 ? <tr class="gap" aria-hidden="true"><td colSpan={9} style={{ height: `${height}px` }} /></tr> : null);

/** Pixels of a row whose title takes one line. */
const ROW_HEIGHT = 41;

/** Saved reports, one a row, to be sorted, selected, opened and deleted. However many they are, only those in sight are drawn. */
export const CollectionTable = ({ found, telling, sort, onSort, selected, onSelect, onDelete, hrefOf }: Props) => {
  const { t } = useWords();
  const [focused, setFocused] = useState<string | null>(null);
  const ids = useMemo(() => found.map(({ report }) => report.id), [found]);
  const { rows, after, holder, measure } = useWindowRows({ ids, height: ROW_HEIGHT, kept: focused });
  const among = useMemo(() => ids.filter((id) => selected.has(id)).length, [ids, selected]);
  // When the focus leaves it is known where it goes: a row let go of between the two would be gone with what is to have it.
  const follow = (at: EventTarget | null) => setFocused(ids[Number((at as Element | null)?.closest('tr')?.dataset['index'])] ?? null);
  return (
    <table class="collection" aria-label={t('collectionTable')} aria-rowcount={found.length + 1} tabIndex={-1}>
      <CollectionHead
        sort={sort} onSort={onSort} onSelectAll={(on) => onSelect(ids, on)}
        selected={among === 0 ? 'none' : among === ids.length ? 'all' : 'some'}
      />
      <tbody ref={holder} onFocusIn={({ target }) => follow(target)} onFocusOut={({ relatedTarget }) => follow(relatedTarget)}>
        {rows.map(({ index, before }) => {
          const { report, hit } = found[index]!;
          return (
            <Fragment key={report.id}>
              <Gap height={before} />
              <CollectionRow
                report={report} index={index} measure={measure} hit={hit} telling={telling.get(report.id) ?? null} href={hrefOf(report.id)}
                selected={selected.has(report.id)} onSelect={(on) => onSelect([report.id], on)} onDelete={() => onDelete(report)}
              />
            </Fragment>
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
};
