import type { Plugin } from 'vite';

const PREACT = /\/preact\/dist\/preact\.mjs$/;
/** The one place where Preact hands markup to the browser's parser, in its pressed form. */
const ASSIGNMENT = /\b(\w+)\.innerHTML=(\w+)\.__html\b/g;

/** Preact's source with markup set as text. Throws where that place is not found exactly once: another version is to be looked at first. */
export const textOnly = (source: string): string => {
  const places = source.match(ASSIGNMENT)?.length ?? 0;
  if (places !== 1) throw new Error(`Preact sets innerHTML in ${places} places; one was expected.`);
  return source.replace(ASSIGNMENT, '$1.textContent=$2.__html');
};

/** Takes Preact's dangerouslySetInnerHTML out of what is built: no view uses it, and so none can, whatever a page or a file says. */
export const textOnlyPreact = (): Plugin => ({
  name: 'text-only-preact',
  transform: (source, id) => (PREACT.test(id.split('?')[0] ?? '') ? { code: textOnly(source), map: null } : undefined),
});
