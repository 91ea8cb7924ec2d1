import type { Ranges } from './ranges';

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/** Whether a digit stands at an offset. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE;
}

/** No code of a character, nor of the edge of a text. */
const EMPTY = -2;

/** Longer ranges are kept as such. */
const SHORT = 64;

/** Some characters by their codes: each in the place of its last byte, and those that find theirs taken in a set beside. */
export class CharSet {
  private readonly places = new Int32Array(0x100).fill(EMPTY);
  private readonly others = new Set<number>();
  private readonly long: number[] = [];

  constructor(codes: Iterable<number>) {
    for (const code of codes) this.add(code);
  }

  /** The characters of some ranges. */
  static of(ranges: Ranges): CharSet {
    const set = new CharSet([]);
    for (let i = 0; i < ranges.length; i += 2) {
      const [first, last] = [ranges[i]!, ranges[i + 1]!];
      if (last - first >= SHORT) set.long.push(first, last);
      else for (let code = first; code <= last; code += 1) set.add(code);
    }
    return set;
  }

  has(code: number): boolean {
    const known = this.places[code & 0xff]!;
    return known === code || (known !== EMPTY && this.others.size > 0 && this.others.has(code)) || (this.long.length > 0 && this.isInLong(code));
  }

  private add(code: number): void {
    if (this.places[code & 0xff] === EMPTY) this.places[code & 0xff] = code;
    else if (this.places[code & 0xff] !== code) this.others.add(code);
  }

  private isInLong(code: number): boolean {
    for (let i = 0; i < this.long.length; i += 2) if (code >= this.long[i]! && code <= this.long[i + 1]!) return true;
    return false;
  }
}

/** Whether one of some characters stands at an offset, without a string of its own for each. */
export function isOneOf(chars: Iterable<string>): (text: string, at: number) => boolean {
  const codes = new CharSet([...chars].map((char) => char.charCodeAt(0)));
  return (text, at) => codes.has(text.charCodeAt(at));
}
