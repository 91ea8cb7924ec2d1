import type { Standing } from '../../lib/compare/standing';
import { peerInWords, rankInWords, stripInWords, stripPlaces } from '../../lib/view/standing';
import { useWords } from '../words';

/** The strip's own measures; it is drawn as wide as there is room. */
const [WIDTH, HEIGHT, EDGE] = [112, 14, 6];

/** Every peer a thin stroke on a line, the figure itself a diamond: told by its shape, not by its colour alone. */
const Strip = ({ standing }: { standing: Standing }) => {
  const { t, locale } = useWords();
  const places = stripPlaces(standing);
  const at = (place: number): number => EDGE + place * (WIDTH - 2 * EDGE);
  const own = places[standing.peers.findIndex((peer) => peer.own)];
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={stripInWords(standing, locale, t)}>
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      {standing.peers.map((peer, index) => (
        <g key={index} class="peer">
          <title>{peerInWords(peer, locale, t)}</title>
          <rect x={at(places[index]!) - 3} y={0} width={6} height={HEIGHT} />
          <line x1={at(places[index]!)} x2={at(places[index]!)} y1={3} y2={HEIGHT - 3} />
        </g>
      ))}
      {own !== undefined && <path class="own" d={`M${at(own)} 1.5l5 5.5-5 5.5-5-5.5z`} />}
    </svg>
  );
};

interface StandingRowProps {
  /** Undefined until it is known; null where no other report gives the like. */
  standing: Standing | null | undefined;
}

/** Where the figure stands among the saved reports of its level and year, on one line whatever is known, so that nothing moves. */
export const StandingRow = ({ standing }: StandingRowProps) => {
  const { t } = useWords();
  return (
    <div class="row standing">
      <dt>{t('standingTerm')}</dt>
      <dd>
        {standing ? (
          <>
            <span>{rankInWords(standing, t)}</span>
            <Strip standing={standing} />
          </>
        ) : (
          <span class="aside">{t(standing === null ? 'standingNone' : 'cardPending')}</span>
        )}
      </dd>
    </div>
  );
};
