import { readFile, Unreadable } from './read-file';

const USAGE = `usage: npm run --silent extract -- [--explain] FILE...

Reads saved pages (.html) or plain text (.txt, one report a file) and prints one JSON line a file:
page, report, text, observations, checks, gaps.
--explain adds to each observation, as "why", the rule and the words of the text that gave its label, indicator, scope and
period.
`;

const HELP = ['-h', '--help'];

/** Where the command writes. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** The line of one file: its reading, with figures only where it is a report. */
function lineOf(file: string, explain: boolean): string {
  const { explanations, ...reading } = readFile(file);
  const observations = explain ? reading.observations.map((observation, i) => ({ ...observation, why: explanations[i] })) : reading.observations;
  const figures = reading.page.isReport ? { observations, checks: reading.checks, gaps: reading.gaps } : { observations: [], checks: [], gaps: [] };
  return `${JSON.stringify({ file, ...reading, ...figures })}\n`;
}

/**
 * What `npm run extract` does with its arguments. What cannot be read is said in a line on stderr, the others are read all the same.
 * @returns the exit code: 0, 1 where a file could not be read, 2 where the command was called in another way
 */
export function extractCommand(args: readonly string[], { out, err }: Output): 0 | 1 | 2 {
  const end = args.indexOf('--');
  const options = args.slice(0, end < 0 ? args.length : end).filter((arg) => arg.startsWith('-'));
  const files = args.filter((arg, at) => at !== end && !(options.includes(arg) && (end < 0 || at < end)));
  const unknown = options.find((option) => option !== '--explain' && !HELP.includes(option));
  if (unknown === undefined && options.some((option) => HELP.includes(option))) {
    out(USAGE);
    return 0;
  }
  if (unknown !== undefined || files.length === 0) {
    err(unknown === undefined ? USAGE : `extract: there is no option ${unknown}\n${USAGE}`);
    return 2;
  }
  let code: 0 | 1 = 0;
  for (const file of files) {
    try {
      out(lineOf(file, options.includes('--explain')));
    } catch (error) {
      const reason = error instanceof Unreadable ? error.message : `it could not be read (${error instanceof Error ? error.message : String(error)})`;
      err(`${file}: ${reason.replace(/\s*\n\s*/g, ' ')}\n`);
      code = 1;
    }
  }
  return code;
}
