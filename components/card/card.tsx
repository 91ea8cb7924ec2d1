import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { categoryOf, indicatorById } from '../../lib/catalogue';
import { besideFigure, type Beside } from '../../lib/compare/beside';
import type { Standing } from '../../lib/compare/standing';
import type { MessageKey } from '../../lib/i18n';
import type { Explanation } from '../../lib/model';
import type { Delay } from '../../lib/reader/compared';
import type { Decided, Decision, DecisionOutcome } from '../../lib/records';
import { namesOf } from '../../lib/view/figures';
import { restsOnHand } from '../../lib/view/checks';
import { DECISION_ERRORS } from '../../lib/view/decisions';
import { categoryTerm } from '../../lib/view/terms';
import { useWords } from '../words';
import { Actions } from './actions';
import { Change } from './change';
import { CheckNote } from './check-note';
import { CorrectForm } from './correct-form';
import { DecidedNote } from './decided-note';
import { GapNote } from './gap-note';
import { Particulars } from './particulars';
import type { CardReading } from './reading';
import { StandingRow } from './standing';
import { Value } from './value';
import { Why } from './why';

export interface CardProps {
  reading: CardReading;
  /** Index of the figure the card is about. */
  index: number;
  /** What the report is compared with; null where there is nothing, undefined until that is known. */
  beside: Beside | null | undefined;
  /** Where the figure stands among its peers; the same. */
  standing: Standing | null | undefined;
  /** What keeps either from being known; null where it is being looked up. */
  delay: Delay | null;
  /** Why the figure was read so; undefined where the reader added it. */
  why: Explanation | undefined;
  decided: Decided | null;
  /** What the reader decided of any figure of the reading, by its index. */
  decisionOf: (index: number) => Decided | null;
  /** Whether the figure is being corrected. */
  correcting: boolean;
  onCorrecting: (correcting: boolean) => void;
  onDecide: (decision: Decision) => Promise<DecisionOutcome>;
  onTakeBack: () => Promise<DecisionOutcome>;
  /** Copies the figure as a citation; whether that came about. */
  onCopy: () => boolean;
  onClose: () => void;
}

const DELAYS: Record<Delay, MessageKey> = { held: 'cardHeld', awaited: 'cardAwaited' };

/** What one figure of a report means: set like an entry of a dictionary, headword first, then the particulars. */
export const Card = (props: CardProps) => {
  const { reading, index, beside, standing, delay, why, decided, correcting, onCorrecting, onClose } = props;
  const { t, locale } = useWords();
  const [failed, setFailed] = useState<MessageKey | null>(null);
  // What was said of the other window is true only while that holds the collection.
  const failure = failed === DECISION_ERRORS.held && delay !== 'held' ? null : failed;
  const gone = useRef(false);
  useLayoutEffect(() => () => void (gone.current = true), []);
  const figure = reading.observations[index];
  if (!figure) return null;
  const indicator = indicatorById(figure.indicator);
  const category = categoryOf(figure.indicator);
  const { name, own } = namesOf(figure, locale);
  // A figure that was rejected is not the report's: nothing is compared with it, and nothing rests on it.
  const isKept = decided?.kind !== 'rejected';
  const found = isKept ? besideFigure(beside ?? null, index, figure.quote) : null;
  const concerns = ({ total, parts }: { total: number; parts: readonly number[] }): boolean => isKept && (total === index || parts.includes(index));
  const checks = reading.checks.filter(concerns);
  const gaps = reading.gaps.filter(concerns);
  const isRanked = isKept && indicator !== undefined && (beside === undefined ? delay === null : beside !== null && beside.peers !== 0);
  const told = async (outcome: Promise<DecisionOutcome>): Promise<void> => {
    const answer = await outcome;
    // A late answer is no word about the card that is open by now, nor about the form in it.
    if (gone.current) return;
    setFailed(answer.ok ? null : DECISION_ERRORS[answer.error]);
    if (answer.ok) onCorrecting(false);
  };
  return (
    <div class="card" lang={locale} role="dialog" tabIndex={-1} aria-label={name}>
      <header>
        <p class="category">
          <span class={`swatch ${category ?? 'uncatalogued'}`}>{t(categoryTerm(category))}</span>
        </p>
        <button class="close" type="button" aria-label={t('cardClose')} title={t('cardClose')} onClick={onClose}>
          ×
        </button>
      </header>
      <h1 lang={indicator ? locale : 'zh-CN'}>{name}</h1>
      {own !== null && (
        <p class="label" lang="zh-CN">
          {own}
        </p>
      )}
      <Value figure={figure} />
      {correcting ? (
        <CorrectForm
          figure={figure}
          failure={failure}
          onSet={(set) => void told(props.onDecide({ kind: 'corrected', set }))}
          onCancel={() => onCorrecting(false)}
        />
      ) : (
        <>
          <dl class="entry">
            <Particulars reading={reading} figure={figure} />
            {isKept && beside === undefined && (
              <div class="row">
                <dt>{t('cardBeside')}</dt>
                <dd class="aside">{t(delay ? DELAYS[delay] : 'cardPending')}</dd>
              </div>
            )}
            {beside && found && <Change figure={figure} beside={beside} found={found} />}
            {isRanked && <StandingRow standing={standing} />}
          </dl>
          {checks.map((check) => (
            <CheckNote key={`${check.kind} ${check.total} ${check.parts.join(' ')}`} check={check} reading={reading} index={index} isByHand={restsOnHand(check, props.decisionOf)} />
          ))}
          {gaps.map((gap) => (
            <GapNote key={`${gap.kind} ${gap.total} ${gap.parts.join(' ')}`} gap={gap} reading={reading} index={index} />
          ))}
          {failure && <p class="error whole">{t(failure)}</p>}
          <footer>
            {decided && <DecidedNote decided={decided} onTakeBack={() => void told(props.onTakeBack())} />}
            {isKept && (
              <Actions
                confirmed={decided?.kind === 'confirmed'}
                onCorrect={() => onCorrecting(true)}
                onDecide={(decision) => void told(props.onDecide(decision))}
                onCopy={props.onCopy}
              />
            )}
          </footer>
          {why && <Why figure={decided?.read ?? figure} why={why} />}
        </>
      )}
    </div>
  );
};
