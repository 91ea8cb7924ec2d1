import type { StoredObservation } from '../../lib/records';
import { inContext } from '../../lib/view/in-context';
import { useWords } from '../words';

interface Props {
  figure: StoredObservation;
  /** Its place in the portal's page; null where the report has none to open. */
  href: string | null;
}

/** A figure as its page prints it, among its own words; a link to there. */
export const FigureSource = ({ figure, href }: Props) => {
  const { t } = useWords();
  const [before, quote, behind] = inContext(figure);
  const words = <>{before}<b>{quote}</b>{behind}</>;
  if (href === null) return <span lang="zh">{words}</span>;
  return <a href={href} target="_blank" rel="noreferrer" lang="zh" title={t('popupShowFigure')}>{words}</a>;
};
