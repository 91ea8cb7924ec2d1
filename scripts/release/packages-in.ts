import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';
import { CODE } from './shipped';

/** The name of the package that a module comes from; null for one of ours. */
const packageOf = (id: string): string | null => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1] ?? null;

/** Packages of which code went into what is being built. */
const met = new Set<string>();

/** Takes note of every package whose code is built in. */
export const packagesIn = (): Plugin => ({
  name: 'packages-in',
  generateBundle(_options, bundle) {
    for (const piece of Object.values(bundle)) {
      if (piece.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(piece.modules)) {
        const name = packageOf(id);
        if (name !== null && renderedLength > 0) met.add(name);
      }
    }
  },
});

/** Called when a build is done: what is shipped must be what public/third-party.txt names, no more and no less. */
export const holdShipped: WxtHooks['build:done'] = (wxt) => {
  if (wxt.config.command !== 'build' || wxt.config.mode !== 'production') return;
  const unnamed = [...met].filter((name) => !CODE.some((one) => one === name));
  const absent = CODE.filter((name) => !met.has(name));
  if (unnamed.length > 0 || absent.length > 0)
    throw new Error(`scripts/release/shipped.ts is to name what is built in. Missing there: ${unnamed.join(', ') || 'none'}; not built in: ${absent.join(', ') || 'none'}.`);
};
