import type { Beside, BesideFigure } from '../../lib/compare/beside';
import { besideCaveats, besideName, changeInWords, otherInWords } from '../../lib/view/change';
import { useWords } from '../words';
import type { CardReading } from './reading';

interface ChangeProps {
  reading: CardReading;
  index: number;
  beside: Beside;
  found: BesideFigure;
}

/** The same figure in the report this one is compared with, how it changed, and what keeps the two from being quite alike. */
export const Change = ({ reading, index, beside, found }: ChangeProps) => {
  const { t, locale } = useWords();
  const figure = reading.observations[index];
  const change = changeInWords(found, locale, t);
  const caveats = figure ? besideCaveats(figure, found, locale, t) : [];
  return (
    <div class="row change">
      <dt>{besideName(beside, t)}</dt>
      <dd>
        <span class="other">{otherInWords(found, locale, t)}</span>
        {change !== null && (
          <>
            {' '}
            <span class={`difference ${found.direction ?? ''}`}>{change}</span>
          </>
        )}
        {caveats.map((words) => (
          <span key={words} class="caveat">
            {words}
          </span>
        ))}
      </dd>
    </div>
  );
};
