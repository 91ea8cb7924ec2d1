export { flatten, flattening, type FlatText, type Segment } from './flatten';
export { fold, folding } from './fold';
export { type Grid, type GridCell } from './grid';
export { offsetOf, spanOf, type Span } from './places';
export { gridsOf } from './tabs';
export { without, type Stretch } from './without';
