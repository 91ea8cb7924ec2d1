import { arrivalRows } from './arrival';
import { bundleRows } from './bundles';
import { cardRows } from './card';
import { collectionRows } from './collection';
import { detectorRows } from './detector';
import { markingRows } from './marking';
import { memoryRows } from './memory';
import { overlayRows } from './overlay';
import { readingRows } from './reading';
import { slowdownRows } from './slowdown';
import { table, type Row } from './table';

/** What is measured, by the name that `npm run bench -- NAME` asks for alone. */
const BENCHES: Record<string, () => Row[] | Promise<Row[]>> = {
  reading: readingRows, detector: detectorRows, arrival: arrivalRows, marking: markingRows, overlay: overlayRows, slowdown: slowdownRows,
  card: cardRows, collection: collectionRows, bundles: bundleRows, memory: memoryRows,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);

const rows: Row[] = [];
for (const [name, measured] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`Measuring ${name} …\n`);
  rows.push(...(await measured()));
}
process.stdout.write(`${table(rows)}\n`);
