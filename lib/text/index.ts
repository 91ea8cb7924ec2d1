export { flatten, type FlatText, type Segment } from './flatten';
export { fold } from './fold';
export { offsetOf, spanOf, type Span } from './places';
