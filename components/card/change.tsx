import type { Beside, BesideFigure } from '../../lib/compare/beside';
import type { Observation } from '../../lib/model';
import { besideCaveats, besideName, changeInWords, otherInWords } from '../../lib/view/change';
import { useWords } from '../words';

interface ChangeProps {
  figure: Observation;
  beside: Beside;
  found: BesideFigure;
}

/** The same figure in the report this one is compared with, how it changed, and what keeps the two from being quite alike. */
export const Change = ({ figure, beside, found }: ChangeProps) => {
  const { t, locale } = useWords();
  const change = changeInWords(found, beside.ofOneBody, locale, t);
  const caveats = besideCaveats(figure, beside, found, locale, t);
  return (
    <div class="row change">
      <dt>{besideName(beside, t)}</dt>
      <dd>
        <span class="values">
          <span>{otherInWords(found, locale, t)}</span>
          {change !== null && <span class={`difference ${found.direction ?? ''}`}>{change}</span>}
        </span>
        {caveats.map((words) => (
          <span key={words} class="caveat">
            {words}
          </span>
        ))}
      </dd>
    </div>
  );
};
