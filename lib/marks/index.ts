export { hitTestFor, type HitTest } from './hit';
export { layersOf, MARK_ALL, type Marking } from './layers';
export { highlightName, LAYERS, type Layer } from './names';
export { paint, paintCurrent, unpaint } from './paint';
export { PALETTE, type Tone } from './palette';
export { boxesOf, rangeOf } from './ranges';
export { canPaint, isPainted } from './registry';
export { toneOf } from './tone';
