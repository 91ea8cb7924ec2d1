/**
 * lookup: reads what every pattern of the catalogue is looked up by and writes lib/catalogue/data/lookup.json. To be run whenever a pattern
 * was added, changed or moved; a test compares the two.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { patternsOfAll } from '../lib/catalogue/patterns';
import { lookupFor } from './lookup/table';

const FILE = path.resolve(import.meta.dirname, '../lib/catalogue/data/lookup.json');
const table = lookupFor(patternsOfAll().map(({ pattern }) => pattern));
writeFileSync(FILE, `${JSON.stringify(table, null, 1)}\n`);
