import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtHooks } from 'wxt';

/** Bytes. The detector runs on every portal page; a build in which it has outgrown this fails. */
const LIMIT = 8192;
const DETECTOR = 'detector.js';

/** Called when a build is done; only what is shipped is held to the limit. */
export const holdDetectorSize: WxtHooks['build:done'] = (wxt) => {
  if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
  const { size } = statSync(join(wxt.config.outDir, DETECTOR));
  if (size > LIMIT) throw new Error(`${DETECTOR} has ${size} bytes; at most ${LIMIT} are allowed.`);
};
