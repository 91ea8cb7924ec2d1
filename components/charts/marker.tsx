import type { Ranged } from '../../lib/compare/bounds';
import { markerOf, type Ink } from './ink';

/** A bound whose room is smaller than this on paper is drawn so long all the same: it says which way, not how far. */
const SHORTEST = 10;

interface Props {
  figure: Ranged;
  x: number;
  y: number;
  /** Place of a value along the axis. */
  at: (value: number) => number;
  axis: 'x' | 'y';
  colour: string;
  ink: Ink;
  /** Which of the shapes. */
  shape: number;
  /** What is said where the pointer rests. */
  title: string;
}

/** Where a whisker ends, from the middle of its marker: as far as the bound leaves room, an open one by an arrow. */
const ends = ({ figure, at, axis }: Props): { length: number; open: boolean }[] => {
  const { least, most } = figure;
  const ahead = axis === 'x' ? 1 : -1;
  const end = (limit: number, side: number) => {
    const open = !Number.isFinite(limit);
    const length = open ? 2 * SHORTEST : Math.max(SHORTEST, Math.abs(at(limit) - at(figure.value)));
    return { length: side * ahead * length, open };
  };
  return [...(least < figure.value ? [end(least, -1)] : []), ...(most > figure.value ? [end(most, 1)] : [])];
};

/** A value: filled where it is exact, open and with a whisker towards what it may be where it is a bound or rounded. */
export const Marker = (props: Props) => {
  const { figure, x, y, axis, colour, ink, shape, title } = props;
  const exact = figure.qualifier === null;
  const along = (length: number): string => (axis === 'x' ? `h${length}` : `v${length}`);
  const cap = (length: number, open: boolean): string => {
    const back = open ? -Math.sign(length) * 4 : 0;
    return axis === 'x' ? `m${back} -4l${-back} 4l${back} 4` : `m-4 ${back}l4 ${-back}l4 ${back}`;
  };
  return (
    <g transform={`translate(${x} ${y})`}>
      <title>{title}</title>
      {ends(props).map(({ length, open }) => (
        <path key={Math.sign(length)} d={`M0 0${along(length)}${cap(length, open)}`} fill="none" stroke={colour} stroke-width="1.25" />
      ))}
      <path d={markerOf(shape)} fill={exact ? colour : ink.ground} stroke={exact ? ink.ground : colour} stroke-width={exact ? 1 : 1.75} />
    </g>
  );
};
