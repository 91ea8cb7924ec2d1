import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const WINDOWS = process.platform === 'win32';
const PATH = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command of the project's own tools (`wxt build`, `vitest run`) with its output shown.
 * True when it succeeded. Arguments are ours, never from outside: on Windows a shell is needed.
 */
export function run(...[command = '', ...options]: string[]): boolean {
  console.error(`> ${[command, ...options].join(' ')}`);
  const { status } = spawnSync(command, options, { stdio: 'inherit', shell: WINDOWS, env: { ...process.env, PATH } });
  return status === 0;
}
