import { spawnSync } from 'node:child_process';

/** `npm run fuzz -- MINUTES`: tries every property of tests/fuzz for so many minutes, one by default. FUZZ_SEED repeats a run's cases. */
const asked = process.argv[2] ?? '1';
const minutes = Number(asked);
if (!(minutes > 0)) {
  process.stderr.write(`fuzz: ${asked} is no number of minutes\nusage: npm run fuzz -- [MINUTES]\n`);
  process.exitCode = 2;
} else {
  const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz'], { stdio: 'inherit', env: { ...process.env, FUZZ_MINUTES: String(minutes) } });
  process.exitCode = status ?? 1;
}
