const NONE = 0;
/** In place of a word's number. */
export const NO_WORD = -1;

/**
 * Many words in one tree, so that a text is asked for all of them at once. Each has a number, counted from zero. The places of
 * the tree are numbered too and stand in plain lists: a thousand small maps would lie all over the memory.
 */
export class WordTree {
  /** For every character the place of the words that begin with it. */
  private readonly firsts = new Uint16Array(0x10000);
  /** Of every place: its character, the first place behind it, the next beside it, and the word that ends there. */
  private readonly codes = [NONE];
  private readonly behind = [NONE];
  private readonly beside = [NONE];
  private readonly ends = [NO_WORD];
  private count = 0;

  /** How many words there are. */
  get size(): number {
    return this.count;
  }

  /** What was found in the text looked through last: of every word the look in which it was met, and the numbers of those met. */
  private met = new Uint32Array(0);
  private found = new Uint32Array(0);
  private look = 0;

  /** The word's number; the one it has where it is known. */
  add(word: string): number {
    let at = this.firsts[word.charCodeAt(0)]! || this.newPlace(word.charCodeAt(0), NONE);
    this.firsts[word.charCodeAt(0)] = at;
    for (let i = 1; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const known = this.after(at, code);
      const next = known || this.newPlace(code, this.behind[at]!);
      if (known === NONE) this.behind[at] = next;
      at = next;
    }
    if (this.ends[at] === NO_WORD) this.ends[at] = this.count++;
    return this.ends[at]!;
  }

  /** The one with the lowest number of the words that stand at an offset, or NO_WORD. */
  firstAt(text: string, start: number): number {
    let first = NO_WORD;
    let at = this.firsts[text.charCodeAt(start)]!;
    for (let i = start + 1; at !== NONE; i += 1) {
      const word = this.ends[at]!;
      if (word !== NO_WORD && (first === NO_WORD || word < first)) first = word;
      at = i < text.length ? this.after(at, text.charCodeAt(i)) : NONE;
    }
    return first;
  }

  /**
   * Looks which words stand in a text.
   * @returns their numbers, each once, at the head of a list that the next look writes over
   */
  lookThrough(text: string): { found: ArrayLike<number>; count: number } {
    if (this.met.length < this.count) [this.met, this.found] = [new Uint32Array(this.count), new Uint32Array(this.count)];
    this.look += 1;
    let count = 0;
    const { length } = text;
    for (let start = 0; start < length; start += 1) {
      let at = this.firsts[text.charCodeAt(start)]!;
      for (let i = start + 1; at !== NONE; i += 1) {
        const word = this.ends[at]!;
        if (word !== NO_WORD && this.meets(word)) this.found[count++] = word;
        at = i < length ? this.after(at, text.charCodeAt(i)) : NONE;
      }
    }
    return { found: this.found, count };
  }

  /** Whether a word stands in the text looked through last. */
  stands(word: number): boolean {
    return this.met[word] === this.look;
  }

  /** Notes that a word was met; false where it was before. */
  private meets(word: number): boolean {
    if (this.met[word] === this.look) return false;
    this.met[word] = this.look;
    return true;
  }

  private newPlace(code: number, beside: number): number {
    this.behind.push(NONE);
    this.beside.push(beside);
    this.ends.push(NO_WORD);
    return this.codes.push(code) - 1;
  }

  /** The place of a character behind another place. */
  private after(at: number, code: number): number {
    let next = this.behind[at]!;
    while (next !== NONE && this.codes[next] !== code) next = this.beside[next]!;
    return next;
  }
}
