/**
 * extract [--explain] FILE...: reads saved pages (.html) or plain text (.txt, one article) and prints one JSON line a file, in order.
 * The same code reads in the page. What cannot be read is said in a line on stderr, the others are read all the same.
 * Ends with 0, with 1 where a file could not be read, with 2 where the command was called in another way.
 */
import { readFile, Unreadable } from './extract/read-file';

const USAGE = `usage: npm run --silent extract -- [--explain] FILE...

Reads saved pages (.html) or plain text (.txt, one report a file) and prints one JSON line a file:
page, report, text, observations, checks, gaps.
--explain adds to each observation, as "why", the rule and the words of the text that gave its label, indicator, scope and
period.
`;

const args = process.argv.slice(2);
const end = args.indexOf('--');
const options = args.slice(0, end < 0 ? args.length : end).filter((arg) => arg.startsWith('-'));
const files = args.filter((arg, at) => at !== end && !(options.includes(arg) && (end < 0 || at < end)));
const HELP = ['-h', '--help'];
const unknown = options.find((option) => option !== '--explain' && !HELP.includes(option));
const explain = options.includes('--explain');

// A reader of the output that has seen enough (head) is no failure.
process.stdout.on('error', () => process.exit());

if (unknown === undefined && options.some((option) => HELP.includes(option))) {
  process.stdout.write(USAGE);
} else if (unknown !== undefined || files.length === 0) {
  process.stderr.write(unknown === undefined ? USAGE : `extract: there is no option ${unknown}\n${USAGE}`);
  process.exitCode = 2;
} else {
  for (const file of files) {
    try {
      const { explanations, ...reading } = readFile(file);
      const observations = explain ? reading.observations.map((observation, i) => ({ ...observation, why: explanations[i] })) : reading.observations;
      const figures = reading.page.isReport ? { observations, checks: reading.checks, gaps: reading.gaps } : { observations: [], checks: [], gaps: [] };
      process.stdout.write(`${JSON.stringify({ file, ...reading, ...figures })}\n`);
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : `it could not be read (${error instanceof Error ? error.message : String(error)})`;
      process.stderr.write(`${file}: ${reason.replace(/\s*\n\s*/g, ' ')}\n`);
      process.exitCode = 1;
    }
  }
}
