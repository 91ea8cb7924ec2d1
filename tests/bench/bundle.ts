import { build } from 'vite';

/** Code of ours that runs in a page, as one script; what its entry exports is global there by this name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [made] = Array.isArray(output) ? output : [output];
  if (!made || !('output' in made)) throw new Error('Nothing was built.');
  return made.output[0].code;
}
