import type { ComponentChildren } from 'preact';
import type { Observation } from '../../lib/model';
import { formatPeriod, formatQuantity } from '../../lib/view/format';
import { ROLE_TERMS, SCOPE_TERMS } from '../../lib/view/terms';
import { useWords } from '../words';
import type { CardReading } from './reading';

interface ParticularsProps {
  reading: CardReading;
  figure: Observation;
}

const Row = ({ term, children }: { term: string; children: ComponentChildren }) => (
  <div class="row">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** When, whose, of what kind, and of which other figure it is a part. What the report does not say is left out. */
export const Particulars = ({ reading, figure }: ParticularsProps) => {
  const { t, locale } = useWords();
  const whole = figure.partOf === null ? undefined : reading.observations[figure.partOf];
  return (
    <>
      <Row term={t('cardPeriod')}>{formatPeriod(figure.period, locale, t)}</Row>
      {figure.scope && <Row term={t('cardScope')}>{t(SCOPE_TERMS[figure.scope])}</Row>}
      {figure.role !== 'count' && <Row term={t('cardRole')}>{t(ROLE_TERMS[figure.role])}</Row>}
      {whole && (
        <Row term={t('cardPartOf')}>
          <span lang="zh-CN">{whole.label}</span> <span class="quantity">{formatQuantity(whole, locale, t)}</span>
        </Row>
      )}
    </>
  );
};
