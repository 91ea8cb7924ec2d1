import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The reader's data, parsed in a task of their own before the reader comes (scripts/reader-parts.ts). */
export default defineUnlistedScript(() => {
  const given = import.meta.glob(
    [
      '../lib/catalogue/data/capacity.json',
      '../lib/catalogue/data/confusables.json',
      '../lib/catalogue/data/decisions.json',
      '../lib/catalogue/data/digital.json',
      '../lib/catalogue/data/disputes.json',
      '../lib/catalogue/data/emergency.json',
      '../lib/catalogue/data/enforcement.json',
      '../lib/catalogue/data/functions.json',
      '../lib/catalogue/data/lookup.json',
      '../lib/catalogue/data/oversight.json',
      '../lib/catalogue/data/rules.json',
      '../lib/catalogue/data/topics.json',
      '../lib/page/divisions/data/divisions.json',
      '../public/_locales/en/messages.json',
      '../public/_locales/zh_CN/messages.json',
    ],
    { eager: true, import: 'default' },
  );
  // Added to what is there: another injection may be between its parts. An element of that name is nobody's part.
  const before = Object.hasOwn(globalThis, 'duibiaoParts') ? (globalThis as { duibiaoParts?: object }).duibiaoParts : null;
  Object.assign(globalThis, { duibiaoParts: { ...before, ...given } });
});
