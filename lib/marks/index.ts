export { hitTestFor, type HitTest } from './hit';
export { highlightName, LAYERS, type Layer } from './names';
export { canPaint, isPainted, paint, paintCurrent, unpaint } from './paint';
export { boxesOf, rangeOf } from './ranges';
