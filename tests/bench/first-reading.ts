import { execFileSync } from 'node:child_process';
import { median } from './measure';
import type { Row } from './table';
import { reportText } from './texts';

const LENGTH = 10_000;
const PROCESSES = 9;
/** Other texts that are read before the same one counts as warm, how often all of them, and how often that one is then read. */
const OTHERS = 9;
const ROUNDS = 4;
const WARM = 5;

/** What a new process does: a first reading, others, the first text again; it prints the milliseconds of one reading, first and warm. */
const scriptFor = (reading: string, texts: readonly string[]): string => `${reading}
const [text, ...others] = ${JSON.stringify(texts)};
const milliseconds = ({ user, system }) => (user + system) / 1000;
const timed = (work) => {
  const began = process.cpuUsage();
  work();
  return milliseconds(process.cpuUsage(began));
};
const first = timed(() => Reading.read(text));
for (let i = 0; i < ${ROUNDS}; i += 1) others.forEach(Reading.read);
const warm = timed(() => { for (let i = 0; i < ${WARM}; i += 1) Reading.read(text); }) / ${WARM};
process.stdout.write(JSON.stringify({ first, warm }));`;

/**
 * What a page pays, which reads once: a first reading in a new process, beside a warm one of the same text. Processor time, with all that V8
 * does on one thread, so that what it compiles beside the reading is counted too.
 * @param reading the bundled script, in which `Reading.read` reads a text
 */
export function firstReadingRow(reading: string): Row {
  const taken = Array.from({ length: PROCESSES }, (_, order) => {
    const texts = reportText(1 + OTHERS, LENGTH, order, order);
    return JSON.parse(execFileSync(process.execPath, ['--single-threaded', '-'], { input: scriptFor(reading, texts), encoding: 'utf8' })) as { first: number; warm: number };
  });
  const [first, warm] = [median(taken.map((one) => one.first)), median(taken.map((one) => one.warm))];
  return { what: 'the first reading of 10,000 characters in a new process', beside: 'the same when warm', ms: first, besideMs: warm, target: null };
}
