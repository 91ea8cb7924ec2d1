import { besideOf, type Neighbours } from '../../lib/catalogue/beside';
import { FIGURE, keysOf } from '../../lib/catalogue/keys';
import { BETWEEN, DIGITS, EDGE, OR, SEPARATOR, UNBOUND, type Lookup } from '../../lib/catalogue/lookup';
import { mostSaid } from '../../lib/catalogue/most';
import { writtenIn } from '../../lib/catalogue/rule';

/** Texts numbered in the order in which they are met. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    if (text.includes(BETWEEN)) throw new Error(`cannot be listed: ${text}`);
    if (!this.numbers.has(text)) this.numbers.set(text, this.numbers.size);
    return this.numbers.get(text)!;
  }

  toString(): string {
    return [...this.numbers.keys()].join(BETWEEN);
  }
}

function digits(number: number): string {
  const high = Math.floor(number / DIGITS.length);
  if (high >= DIGITS.length) throw new Error(`too many to be numbered: ${number}`);
  return DIGITS[high]! + DIGITS[number % DIGITS.length]!;
}

function digit(most: number): string {
  if (most !== Infinity && most >= UNBOUND) throw new Error(`says too much: ${most}`);
  return DIGITS[Math.min(most, UNBOUND)]!;
}

/** What to look a pattern up by that holds no word but the figure: the figure with the character before or behind it. */
function besideFigure(before: Neighbours, after: Neighbours): readonly string[] {
  if (before) return [...before].map((char) => (char || EDGE) + FIGURE);
  return after ? [...after].map((char) => FIGURE + (char || EDGE)) : [];
}

/** The table of data/lookup.json for some patterns, in their order. */
export function lookupFor(patterns: readonly string[]): Lookup {
  const words = new Numbered();
  const neighbours = new Numbered();
  const topics = new Numbered();
  neighbours.of('');
  topics.of('');
  const setOf = (chars: Neighbours): string => digits(chars === null ? 0 : neighbours.of([...chars].map((char) => char || EDGE).join('')));
  const listOf = (list: readonly string[]): string => list.map((word) => digits(words.of(word))).join('');
  const rows = patterns.map((pattern) => {
    const { near, reach, topics: asked = '' } = writtenIn(pattern);
    const { words: keys, further } = keysOf(near);
    const { before, after } = besideOf(near);
    const lookedUpBy = keys?.includes(FIGURE) ? besideFigure(before, after) : keys ?? [];
    return [digit(mostSaid(near)) + setOf(before) + setOf(after) + digits(topics.of(reach + asked.replaceAll(BETWEEN, OR))) + listOf(lookedUpBy), ...further.map(listOf)].join(SEPARATOR);
  });
  return { words: words.toString(), neighbours: neighbours.toString(), topics: topics.toString(), rows: rows.join(BETWEEN) };
}
