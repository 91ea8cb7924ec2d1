import { useMemo, useState } from 'preact/hooks';
import { ExportDialog, type ExportChoice } from '../../components/export/dialog';
import { useWords } from '../../components/words';
import { namingIn, tooLarge } from '../../lib/export';
import { exportable, type Exported } from '../../lib/shell/export';
import { exportDictionary } from '../../lib/shell/export-dictionary';
import { useExport } from '../../lib/shell/use-export';
import type { Extent } from '../../lib/view/export-choices';

interface Props {
  /** What may be exported from here, the narrowest last: it is offered first. Empty extents are left out. */
  extents: Partial<Record<Extent, readonly Exported[]>>;
  /** The format that is offered first. */
  format?: ExportChoice['format'];
}

/** Opens the one place where reports become files. */
export const ExportButton = ({ extents, format = 'tidy' }: Props) => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>{t('exportOpen')}</button>
      {open && <Panel extents={extents} format={format} onClose={() => setOpen(false)} />}
    </>
  );
};

const Panel = ({ extents, format, onClose }: Required<Props> & { onClose: () => void }) => {
  const { t, locale } = useWords();
  const { exporting, save, cancel, forget } = useExport();
  const offered = (Object.keys(extents) as Extent[]).filter((extent) => (extents[extent]?.length ?? 0) > 0);
  const [choice, choose] = useState<ExportChoice>({ extent: offered.at(-1) ?? 'all', format, naming: namingIn(locale) });
  const reports = extents[choice.extent] ?? [];
  // Ten thousand reports are not looked through at each step of the progress.
  const written = useMemo(() => exportable(reports, choice.format), [reports, choice.format]);
  const excess = useMemo(() => tooLarge(written, choice.format), [written, choice.format]);
  const note = excess
    ? t(excess.of === 'rows' ? 'exportTooManyRows' : 'exportTooManyColumns', excess.needed, excess.most)
    : written.length < reports.length ? t('exportLeftOut', reports.length - written.length) : null;
  return (
    <ExportDialog
      counts={Object.fromEntries(offered.map((extent) => [extent, extents[extent]?.length]))}
      choice={choice} note={note} possible={!excess && written.length > 0} exporting={exporting}
      onChoose={(next) => { choose(next); forget(); }}
      onExport={() => void save(() => ({ reports, format: choice.format, naming: choice.naming }))}
      onDictionary={() => exportDictionary(choice.naming)} onCancel={cancel} onClose={onClose}
    />
  );
};
