import { readdirSync } from 'node:fs';

/** How many sample reports the extension offers: the button that loads them names the number. */
export const SAMPLES = readdirSync(new URL('../../seeds', import.meta.url)).filter((name) => name.endsWith('.json')).length;
