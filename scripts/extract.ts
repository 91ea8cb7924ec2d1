/**
 * extract [--explain] FILE...: reads saved pages (.html) or plain text (.txt, one article) and prints one JSON line a file, in order.
 * The same code reads in the page.
 */
import { extractCommand } from './extract/command';

// A reader of the output that has seen enough (head) is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = extractCommand(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
