import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The steps of reading, loaded in a task of their own before what shows their result (scripts/reader-parts.ts). */
export default defineUnlistedScript(() => {
  const given = import.meta.glob(
    [
      '../lib/catalogue/index.ts',
      '../lib/catalogue/types.ts',
      '../lib/checks/again.ts',
      '../lib/checks/units.ts',
      '../lib/extract/figures/measures.ts',
      '../lib/extract/figures/numerals.ts',
      '../lib/extract/figures/quantities.ts',
      '../lib/page/nodes.ts',
      '../lib/page/own.ts',
      '../lib/page/size.ts',
      '../lib/pausing.ts',
      '../lib/reading.ts',
      '../lib/text/elements.ts',
      '../lib/text/index.ts',
    ],
    { eager: true },
  );
  Object.assign((globalThis as { duibiaoParts?: object }).duibiaoParts!, given);
});
