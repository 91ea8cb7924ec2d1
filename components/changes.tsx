import type { ChangedFigure } from '../lib/compare/changed-figures';
import type { PageChange } from '../lib/compare/changes';
import { formatBounded, formatDay } from '../lib/view/format';
import { FigureName } from './figure-name';
import { Portions, rowsBefore } from './portions';
import { useWords } from './words';

interface Props {
  /** As `changesOf` gives them, newest first. */
  changes: readonly PageChange[];
  /** Unfolded from the start. */
  open?: boolean;
}

/** Pixels of a figure whose name takes one line and whose own words another. */
const ROW_HEIGHT = 46;

const Figure = ({ change }: { change: ChangedFigure }) => {
  const { t, locale } = useWords();
  const said = change.kind === 'removed' ? change.was : change.is;
  const value = formatBounded(said, locale, t);
  return (
    <li class={`page-change page-change-${change.kind}`}>
      <FigureName of={said} own />
      <span class="page-change-value">
        {change.kind === 'changed' ? (
          t('changesFromTo', formatBounded(change.was, locale, t), value)
        ) : (
          <>
            <span class="page-change-kind">{t(change.kind === 'added' ? 'changesAdded' : 'changesRemoved')}</span> {change.kind === 'removed' ? <s>{value}</s> : value}
          </>
        )}
      </span>
    </li>
  );
};

/** Which figures the page says otherwise than when it was kept, by the day it was found; nothing where there are none. */
export const Changes = ({ changes, open = false }: Props) => {
  const { t, locale } = useWords();
  const [latest] = changes;
  if (!latest) return null;
  const count = changes.reduce((sum, { figures }) => sum + figures.length, 0);
  const before = rowsBefore(changes.map(({ figures }) => figures));
  return (
    <details class="page-changes" open={open}>
      <summary>
        <h2 class="page-changes-heading">{t('changesTitle', count)}</h2>
        <span class="page-changes-latest">{t('changesLatest', formatDay(latest.at, locale))}</span>
      </summary>
      {changes.map(({ at, lastSeen, figures }, day) => (
        <section key={at} class="page-changes-day">
          <h3 class="page-changes-found">{t('changesFound', formatDay(at, locale), figures.length)}</h3>
          <span class="page-changes-before">{t('changesLastSeen', formatDay(lastSeen, locale))}</span>
          <ul class="plain-list">
            <Portions items={figures} as="li" before={before[day]!} all={count} height={ROW_HEIGHT}>
              {(change) => <Figure key={`${change.kind} ${(change.kind === 'removed' ? change.was : change.is).index}`} change={change} />}
            </Portions>
          </ul>
        </section>
      ))}
    </details>
  );
};
