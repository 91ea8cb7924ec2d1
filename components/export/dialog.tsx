import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Format, Naming } from '../../lib/export';
import { EXTENT_NAMES, FORMAT_NAMES, hasNaming, NAMING_NAMES, type Extent } from '../../lib/view/export-choices';
import type { Exporting } from '../../lib/view/exporting';
import { useWords } from '../words';
import { Choices } from './choices';
import { ExportProgress } from './progress';

/** What is chosen in the dialog. */
export interface ExportChoice {
  extent: Extent;
  format: Format;
  naming: Naming;
}

interface Props {
  /** How many reports each extent holds; what is not in it is not offered. */
  counts: Partial<Record<Extent, number>>;
  choice: ExportChoice;
  onChoose: (choice: ExportChoice) => void;
  /** What has to be known of this choice beforehand: what is left out, or why it cannot be. */
  note: string | null;
  /** Whether it can be exported so. */
  possible: boolean;
  exporting: Exporting;
  onExport: () => void;
  onDictionary: () => void;
  onCancel: () => void;
  onClose: () => void;
}

const keysOf = <K extends string>(record: Partial<Record<K, unknown>>): K[] => Object.keys(record) as K[];

const Action = ({ onPress, primary = false, disabled = false, children }: { onPress: () => void; primary?: boolean; disabled?: boolean; children: ComponentChildren }) => (
  <button type="button" class={primary ? 'button primary' : 'button'} disabled={disabled} onClick={onPress}>{children}</button>
);

/** Which reports, in which form, and how far it is. Esc ends an export first, then closes. */
export const ExportDialog = ({ counts, choice, onChoose, note, possible, exporting, onExport, onDictionary, onCancel, onClose }: Props) => {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const working = exporting.state === 'working';
  const giveUp = (event: Event) => {
    if (!working) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <dialog ref={dialog} class="export" aria-labelledby="export-title" onCancel={giveUp} onClose={onClose}>
      <h2 id="export-title">{t('exportTitle')}</h2>
      <Choices
        legend={t('exportExtent')} chosen={choice.extent} disabled={working} onChoose={(extent) => onChoose({ ...choice, extent })}
        options={keysOf(counts).map((value) => ({ value, label: t(EXTENT_NAMES[value], counts[value] ?? 0) }))}
      />
      <Choices
        legend={t('exportFormat')} chosen={choice.format} disabled={working} onChoose={(format) => onChoose({ ...choice, format })}
        options={keysOf(FORMAT_NAMES).map((value) => ({ value, label: t(FORMAT_NAMES[value].name), hint: t(FORMAT_NAMES[value].hint) }))}
      />
      {hasNaming(choice.format) && (
        <Choices
          legend={t('exportNaming')} chosen={choice.naming} disabled={working} onChoose={(naming) => onChoose({ ...choice, naming })}
          options={keysOf(NAMING_NAMES).map((value) => ({ value, label: t(NAMING_NAMES[value]) }))}
        />
      )}
      {note !== null && <p class="export-note">{note}</p>}
      <ExportProgress exporting={exporting} />
      <div class="export-actions">
        <button type="button" class="link" onClick={onDictionary}>{t('exportDictionary')}</button>
        <Action onPress={working ? onCancel : () => dialog.current?.close()}>{t(working ? 'exportCancel' : 'exportClose')}</Action>
        <Action primary disabled={working || !possible} onPress={onExport}>{t('exportStart')}</Action>
      </div>
    </dialog>
  );
};
