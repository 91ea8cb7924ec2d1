import { statSync } from 'node:fs';
import { join } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** Bytes. The detector runs on every portal page; a build in which it has outgrown this fails. */
const LIMIT = 8192;
const DETECTOR = 'content-scripts/detector.js';

export default defineWxtModule({
  name: 'detector-size',
  setup(wxt) {
    wxt.hook('build:done', () => {
      if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
      const { size } = statSync(join(wxt.config.outDir, DETECTOR));
      if (size > LIMIT) throw new Error(`${DETECTOR} has ${size} bytes; at most ${LIMIT} are allowed.`);
    });
  },
});
