import { FileDrop } from '../../components/backup/file-drop';
import type { NamedReport } from '../../components/backup/named-list';
import { Outcome, Plan } from '../../components/backup/plan';
import { Progress } from '../../components/backup/progress';
import { Notice } from '../../components/notice';
import { useWords } from '../../components/words';
import type { Translate } from '../../lib/i18n';
import { useImport } from '../../lib/shell/use-import';
import type { Named } from '../../lib/store';
import { failureInWords } from '../../lib/view/importing';
import { reportName } from '../../lib/view/reports';

const nameOf = (named: Named, t: Translate): NamedReport =>
  named.fate === 'refused'
    ? { fate: named.fate, name: named.name ?? t('restoreUnnamed'), refused: { why: named.refused, line: named.line } }
    : { fate: named.fate, name: named.report.title ?? reportName({ ...named.report, regionLevel: null }, t) };

/** Restores from a file: chosen, looked through, agreed to, written. */
export const Restore = () => {
  const { t } = useWords();
  const { importing, read, confirm, cancel } = useImport();
  const isFree = !['reading', 'planned', 'writing', 'finishing'].includes(importing.state);
  return (
    <section class="backup-section" aria-labelledby="restore-title">
      <h2 id="restore-title">{t('restoreTitle')}</h2>
      <p>{t('restoreIntro')}</p>
      {isFree && <p class="aside">{t('restoreTable')}</p>}
      {isFree && <FileDrop onFile={read} />}
      {importing.state === 'reading' && (
        <Progress said={importing.done > 0 ? t('restoreReading', importing.file, importing.done) : t('restoreReadingFirst', importing.file)} done={null} onCancel={cancel} />
      )}
      {importing.state === 'planned' && (
        <Plan
          file={importing.file} table={importing.plan.table} counts={importing.plan.counts} decisions={importing.plan.decisions} setByHand={importing.plan.setByHand} fuller={importing.plan.fuller} residents={importing.plan.residents}
          named={importing.plan.named.map((one) => nameOf(one, t))}
          onConfirm={confirm} onCancel={cancel}
        />
      )}
      {importing.state === 'writing' && (
        <Progress
          said={importing.done > 0 ? t('restoreWriting', importing.done, importing.all) : t('restoreWritingFirst')}
          done={importing.done > 0 ? importing.done / importing.all : null} onCancel={cancel}
        />
      )}
      {importing.state === 'finishing' && <Progress said={t('restoreFinishing')} done={null} />}
      {importing.state === 'failed' && (
        <Notice tone="problem" title={t(importing.failure.problem === 'unsure' ? 'restoreUnsure' : 'restoreFailed', importing.file)}>
          <p>{failureInWords(importing.failure, t)}</p>
          {importing.failure.problem !== 'unsure' && <p>{t('restoreUnchanged')}</p>}
        </Notice>
      )}
      <div role="status">
        {importing.state === 'done' && <Outcome counts={importing.counts} residents={importing.residents} />}
        {importing.state === 'cancelled' && <p>{t('restoreCancelled')}</p>}
      </div>
    </section>
  );
};
