import { useMemo } from 'preact/hooks';
import { CollectionTable } from '../../components/collection-table';
import { Notice } from '../../components/notice';
import { ReportFilterBar } from '../../components/report-filter-bar';
import { ReportFilterSwitches } from '../../components/report-filter-switches';
import { SelectionBar } from '../../components/selection-bar';
import { useSliced } from '../../components/use-sliced';
import { useWords } from '../../components/words';
import { tellingApart, type Telling } from '../../lib/view/alike';
import type { FoundReport } from '../../lib/view/found';
import { filterFrom, filterOptions, narrows, paramsOf, type ReportFilter } from '../../lib/view/report-filter';
import { sortFrom, sortParam, type Sort } from '../../lib/view/report-order';
import { samples } from '../../seeds';
import { hashOf, replaceHash } from './route';
import { Tools } from './tools';
import { useFound } from './use-found';
import { useSelection } from './use-selection';
import type { ViewProps } from './views';

const hrefOf = (id: string): string => hashOf('report', id);

const ALL_UNLIKE: ReadonlyMap<string, Telling> = new Map();
const NONE: readonly FoundReport[] = [];

/** The table of reports with what can be done to them, or how to come by some. */
export const Reports = ({ route, reports, deletion }: ViewProps) => {
  const { t } = useWords();
  const filter = useMemo(() => filterFrom(route.params), [route.params]);
  const sort = useMemo(() => sortFrom(route.params.get('sort')), [route.params]);
  const selection = useSelection();
  const options = useMemo(() => filterOptions(reports, t), [reports, t]);
  const telling = useSliced(() => tellingApart(reports), [reports]) ?? ALL_UNLIKE;
  const known = useFound(reports, filter, sort);
  const found = known ?? NONE;
  const shown = useMemo(() => found.map(({ report }) => report), [found]);
  const chosen = useMemo(() => shown.filter(({ id }) => selection.selected.has(id)), [shown, selection.selected]);
  const go = (to: ReportFilter, by: Sort) => replaceHash(hashOf('reports', '', [...paramsOf(to), ['sort', sortParam(by)]]));
  const own = reports.filter(({ sample }) => !sample).length;
  if (reports.length === 0) return <Notice title={t('collectionEmptyTitle')}><p>{t('collectionEmpty', samples.length)}</p></Notice>;
  return (
    <>
      <ReportFilterBar filter={filter} options={options} mixed={own > 0 && own < reports.length} onChange={(to) => go(to, sort)} />
      <div class="tools">
        <ReportFilterSwitches filter={filter} onChange={(to) => go(to, sort)} />
        <p class="tools-found" role="status">{known && narrows(filter) && t('collectionCountFound', found.length, reports.length)}</p>
        <SelectionBar count={chosen.length} onDelete={() => void deletion.remove(chosen)} onClear={selection.clear} />
        <Tools reports={reports} found={shown} selected={chosen} />
      </div>
      {!known ? null : found.length > 0 ? (
        <CollectionTable
          found={found} telling={telling} sort={sort} onSort={(by) => go(filter, by)} selected={selection.selected} onSelect={selection.select}
          onDelete={(report) => void deletion.remove([report])} hrefOf={hrefOf}
        />
      ) : (
        <p class="empty">{filter.query.trim() === '' ? t('collectionNoneLeft') : t('collectionNothingFound', filter.query.trim())}</p>
      )}
    </>
  );
};
