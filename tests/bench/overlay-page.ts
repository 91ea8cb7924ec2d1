import { layersOf, paint, unpaint } from '../../lib/marks';
import type { Observation } from '../../lib/model';
import { run } from '../../lib/pausing';
import { measure, measuring, type Drawing } from '../../lib/reader/overlay/measure';
import { RailControl } from '../../lib/reader/overlay/rail-control';
import { scrollerOf } from '../../lib/reader/overlay/scroller';
import { Signs } from '../../lib/reader/overlay/signs';
import { flatten } from '../../lib/text';
import { translator } from '../../lib/i18n';
import { median } from './measure';

const ROUNDS = 15;

/** An article with so many figures in paragraphs of ten, and the figures. */
const article = (count: number) => {
  const paragraphs = Array.from({ length: count / 10 }, (_, i) => `全年办理案件${'1234件，其中受理'.repeat(9)}${i}件。`);
  document.body.replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  const flat = flatten(document.body);
  const observations = [...flat.text.matchAll(/\d+件/g)].map(({ index, 0: quote }, i) => ({
    start: index, end: index + quote.length, quote, indicator: i % 2 === 0 ? 'reconsideration.accepted' : null,
  })) as Observation[];
  return { flat, observations };
};

/** Median milliseconds; what the last round left to be laid out is done before each. */
const timed = (side: () => unknown): number => {
  const times = Array.from({ length: ROUNDS }, () => {
    document.body.getBoundingClientRect();
    const began = performance.now();
    side();
    return performance.now() - began;
  });
  return median(times);
};

/** What marks, signs and rail of so many figures cost, and their boxes alone, in milliseconds. */
const costs = (count: number) => {
  const { flat, observations } = article(count);
  const layers = layersOf(observations, []);
  const all = observations.map((_, index) => index);
  const signs = new Signs();
  const rail = new RailControl({ locale: 'en', t: translator('en'), theme: 'auto' });
  const wanted = new Map(all.map((index) => [index, [{ shape: 'up', ink: 'plain' }] as const]));
  const layerOf = new Map([...layers].flatMap(([layer, indexes]) => indexes.map((index) => [index, layer] as const)));
  const boxes = timed(() => measure(flat, observations, all));
  const marks = timed(() => paint(flat, observations, layers));
  const draw = (drawing: Drawing): void => {
    run(measuring(flat, observations, all, [drawing]));
    run(drawing.show());
  };
  const signed = timed(() => draw(signs.begin(wanted, 'light', document.body)));
  const mapped = timed(() => draw(rail.begin(layerOf, 'light', scrollerOf(document.body))));
  signs.remove();
  rail.remove();
  unpaint();
  return { boxes, marks, signs: signed, rail: mapped };
};

Object.assign(globalThis, { costs });
