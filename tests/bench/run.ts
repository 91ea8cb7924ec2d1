import { cardRows } from './card';
import { collectionRows } from './collection';
import { detectorRows } from './detector';
import { overlayRows } from './overlay';
import { readingRows } from './reading';
import { table, type Row } from './table';

/** What is measured, by the name that `npm run bench -- NAME` asks for alone. */
const BENCHES: Record<string, () => Row[] | Promise<Row[]>> = {
  reading: readingRows, detector: detectorRows, overlay: overlayRows, card: cardRows, collection: collectionRows,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) throw new Error(`No such bench: ${unknown.join(', ')}. There are ${Object.keys(BENCHES).join(', ')}.`);

const rows: Row[] = [];
for (const [name, measured] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) rows.push(...(await measured()));
process.stdout.write(`${table(rows)}\n`);
