import { PALETTE, type Tone } from '../../lib/marks/palette';
import { categoryTerm } from '../../lib/view/terms';
import { Count } from '../count';
import { useWords } from '../words';
import { apart, barsOf, dashesOf, thicknessOf, WIDTH } from './bars';

export type RailLayer = keyof typeof PALETTE;

/** Figures near the pointer, counted by layer, and how far down the rail. */
export interface Near {
  top: number;
  counts: readonly { layer: RailLayer; count: number }[];
}

interface RailProps {
  tone: Tone;
  /** Its height in pixels. */
  height: number;
  /** Where figures stand, in pixels from its top, by layer. */
  layers: ReadonlyMap<RailLayer, readonly number[]>;
  near: Near | null;
}

const Name = ({ layer }: { layer: RailLayer }) => {
  const { t } = useWords();
  if (layer === 'differs') return <>{t('termVerdictDiffers')}</>;
  return <>{t(categoryTerm(layer === 'uncatalogued' ? null : layer))}</>;
};

/** Where a page's figures stand along it: bars in the line and colour of their marks, and the part that is seen. */
export const Rail = ({ tone, height, layers, near }: RailProps) => {
  const { locale } = useWords();
  return (
    <div class={`rail ${tone}`} lang={locale}>
      <div class="strip">
        <div class="track">
          <div class="room">
            <div class="seen" />
          </div>
        </div>
        <svg viewBox={`0 0 ${WIDTH} ${Math.max(1, height)}`} preserveAspectRatio="none">
          {[...layers].map(([layer, places]) => {
            const look = PALETTE[layer];
            return <path key={layer} d={barsOf(look, apart(places))} stroke={look.colour[tone]} stroke-width={thicknessOf(look)} stroke-dasharray={dashesOf(look)} />;
          })}
        </svg>
      </div>
      {near && near.counts.length > 0 && (
        <div class="label" style={{ top: `${near.top}px` }}>
          {near.counts.map(({ layer, count }) => (
            <p key={layer}>
              <span>
                <Name layer={layer} />
              </span>
              <b><Count of={count} /></b>
            </p>
          ))}
        </div>
      )}
    </div>
  );
};
