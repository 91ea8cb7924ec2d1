import { resolve } from 'node:path';
import { vi } from 'vitest';
import type { Written } from './literals';

const PROJECT = resolve(import.meta.dirname, '../../..');
/** The program of ours that stands first among the callers. */
const CALLER = new RegExp(`${PROJECT.replace(/[/\\]/g, '.')}/((?:lib|components|entrypoints)/[^:?)]+)`);

/** Every expression that a program of ours builds while something is done. */
export async function builtDuring(work: () => Promise<void>): Promise<Written[]> {
  const built = new Map<string, Written>();
  const Native = RegExp;
  vi.stubGlobal('RegExp', new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      const file = CALLER.exec(new Error().stack ?? '')?.[1];
      if (file) built.set(`${file} ${String(made)}`, { file, source: String(made) });
      return made;
    },
  }));
  try {
    await work();
  } finally {
    vi.unstubAllGlobals();
  }
  return [...built.values()];
}
