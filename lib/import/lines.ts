import { paced } from './pace';
import { ImportProblem } from './problem';

/** A line of a file, counted from 1, without its end but for a carriage return. */
export interface Line {
  text: string;
  number: number;
}

/** Characters one line may have: a report with more figures than any has, and all its earlier readings. */
const LONGEST = 64_000_000;

/** Text whose lines end by LF. Where the first line ends by CR alone, as old programs of the Mac write it, all do. */
async function* endedByLf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let isCr: boolean | null = null;
  let held = '';
  for await (const chunk of text) {
    const piece: string = held + chunk;
    held = '';
    const end: number = isCr === null ? piece.search(/[\r\n]/) : -1;
    // Whether LF follows is known with the next piece.
    if (end >= 0 && end === piece.length - 1 && piece[end] === '\r') held = '\r';
    else if (end >= 0) isCr = piece[end] === '\r' && piece[end + 1] !== '\n';
    const known = piece.slice(0, piece.length - held.length);
    yield isCr ? known.replaceAll('\r', '\n') : known;
  }
  yield held;
}

/** The lines of a text, the last too where no end of line follows. Throws `too-large` where one is longer than any of ours. */
export async function* linesOf(text: AsyncIterable<string>, longest = LONGEST): AsyncGenerator<Line> {
  const turn = paced();
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length > longest) throw new ImportProblem('too-large');
    pieces.push(piece);
  };
  const line = (): Line => {
    const whole = pieces.join('');
    pieces = [];
    length = 0;
    return { text: whole, number: ++number };
  };
  for await (const chunk of endedByLf(text)) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      await turn();
      add(chunk.slice(from, end));
      yield line();
      from = end + 1;
    }
    add(chunk.slice(from));
  }
  if (length > 0) yield line();
}
