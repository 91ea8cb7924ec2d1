import { spawn, spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const WINDOWS = process.platform === 'win32';
const PATH = [resolve('node_modules', '.bin'), process.env.PATH].join(delimiter);

/** On Windows a shell is needed to find a tool by its name; arguments are ours, never from outside. */
const options = { shell: WINDOWS, env: { ...process.env, PATH } };

const announce = (command: string[]): void => console.error(`> ${command.join(' ')}`);

/** Runs a command of the project's own tools (`wxt build`, `vitest run`) with its output shown. True when it succeeded. */
export function run(...command: string[]): boolean {
  announce(command);
  const [tool = '', ...rest] = command;
  return spawnSync(tool, rest, { ...options, stdio: 'inherit' }).status === 0;
}

/** How a command that ran beside others went. */
export interface Ended {
  succeeded: boolean;
  /** Shows what it said, in one piece. */
  show(): void;
}

/** Runs a command of the project's own tools beside others. */
export function runBeside(...command: string[]): Promise<Ended> {
  const [tool = '', ...rest] = command;
  const child = spawn(tool, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const show = (): void => {
    announce(command);
    process.stderr.write(Buffer.concat(said));
  };
  return new Promise((ended) => {
    child.on('error', (error) => {
      said.push(Buffer.from(error.message));
      ended({ succeeded: false, show });
    });
    child.on('close', (code) => ended({ succeeded: code === 0, show }));
  });
}
