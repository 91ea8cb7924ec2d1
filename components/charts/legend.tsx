import { dashOf, markerOf, type Ink } from './ink';
import { shortened, textWidth } from './text-width';

const [SWATCH, ROW, GAP] = [34, 20, 18];

/** Names set in rows, each with its place. */
const placed = (names: readonly string[], width: number): { name: string; x: number; y: number }[] => {
  let [x, y] = [0, 0];
  return names.map((full) => {
    const name = shortened(full, width - SWATCH, 12);
    const own = SWATCH + textWidth(name, 12);
    if (x > 0 && x + own > width) [x, y] = [0, y + ROW];
    const place = { name, x, y };
    x += own + GAP;
    return place;
  });
};

/** How high the legend of these names is. */
export const legendHeight = (names: readonly string[], width: number): number => (placed(names, width).at(-1)?.y ?? -ROW) + ROW;

interface Props {
  names: readonly string[];
  width: number;
  ink: Ink;
}

/** Which line is whose: each with its own stroke and marker. */
export const Legend = ({ names, width, ink }: Props) => (
  <>
    {placed(names, width).map(({ name, x, y }, n) => (
      <g key={n} transform={`translate(${x} ${y + ROW / 2})`}>
        <path d="M0 0h26" stroke={ink.lines[n]} stroke-width="2" stroke-dasharray={dashOf(n)} fill="none" />
        <path d={markerOf(n)} transform="translate(13 0)" fill={ink.lines[n]} stroke={ink.ground} />
        <text x={SWATCH} y="4">{name}</text>
      </g>
    ))}
  </>
);
