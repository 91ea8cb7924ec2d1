import type { AST } from '@eslint-community/regexpp';

/** Thrown where a match takes more steps than anyone would wait for. */
export class TooManySteps extends Error {}

type Next = (at: number) => boolean;
/** Tries to match from a place on; what follows is asked with the place where it ended. */
type Matcher = (at: number, next: Next) => boolean;

const WORD = /\w/;
const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * Matches as engines that backtrack do, and counts the characters looked at and the ways tried. Engines leave out some of them; they
 * never try more, so what grows in proportion here does so there.
 */
export class StepCounter {
  private text = '';
  private steps = 0;
  private limit = Infinity;
  private readonly groups = new Map<AST.CapturingGroup, readonly [number, number]>();
  private readonly match: Matcher;
  private readonly flags: string;
  private readonly multiline: boolean;

  constructor({ pattern, flags }: AST.RegExpLiteral) {
    this.flags = flags.raw.replace(/[gymd]/g, '');
    this.multiline = flags.multiline;
    this.match = this.either(pattern.alternatives, false);
  }

  /** Steps that finding all matches in a text takes; throws TooManySteps beyond the limit. */
  count(text: string, limit: number): number {
    this.text = text;
    this.steps = 0;
    this.limit = limit;
    for (let at = 0; at <= text.length; ) {
      let end = at;
      this.match(at, (to) => { end = to; return true; });
      at = Math.max(end, at + 1);
    }
    return this.steps;
  }

  private step(): void {
    this.steps += 1;
    if (this.steps > this.limit) throw new TooManySteps(`more than ${this.limit} steps`);
  }

  private either(alternatives: readonly AST.Alternative[], back: boolean): Matcher {
    const all = alternatives.map(({ elements }) => this.sequence(elements, back));
    return all.length === 1 ? all[0]! : (at, next) => all.some((one) => { this.step(); return one(at, next); });
  }

  private sequence(elements: readonly AST.Element[], back: boolean): Matcher {
    const all = (back ? [...elements].reverse() : elements).map((element) => this.element(element, back));
    return all.reduceRight<Matcher>((rest, one) => (at, next) => one(at, (to) => rest(to, next)), (at, next) => next(at));
  }

  private element(element: AST.Element, back: boolean): Matcher {
    switch (element.type) {
      case 'Assertion': return this.assertion(element);
      case 'Quantifier': return this.quantifier(element, back);
      case 'Group': return this.either(element.alternatives, back);
      case 'CapturingGroup': return this.capturing(element, back);
      case 'Backreference': return this.reference(element, back);
      default: {
        const fits = this.charTest(element);
        const [by, beside] = back ? [-1, -1] : [1, 0];
        return (at, next) => fits(at + beside) && next(at + by);
      }
    }
  }

  /** Whether the character at a place is one of those meant; each is asked about once. */
  private charTest({ raw }: { raw: string }): (at: number) => boolean {
    const one = new RegExp(`^(?:${raw})$`, this.flags);
    const known = new Map<string, boolean>();
    return (at) => {
      this.step();
      const char = this.text[at];
      if (char === undefined) return false;
      let fits = known.get(char);
      if (fits === undefined) known.set(char, fits = one.test(char));
      return fits;
    };
  }

  private assertion(assertion: AST.Assertion): Matcher {
    const edge = (holds: (at: number) => boolean): Matcher => (at, next) => { this.step(); return holds(at) && next(at); };
    const line = (at: number): boolean => this.multiline && LINE_END.test(this.text[at] ?? '');
    if (assertion.kind === 'word') return edge((at) => (WORD.test(this.text[at - 1] ?? '') !== WORD.test(this.text[at] ?? '')) !== assertion.negate);
    if (!('alternatives' in assertion)) return assertion.kind === 'start' ? edge((at) => at === 0 || line(at - 1)) : edge((at) => at === this.text.length || line(at));
    const inner = this.either(assertion.alternatives, assertion.kind === 'lookbehind');
    return (at, next) => inner(at, () => true) !== assertion.negate && next(at);
  }

  private capturing(group: AST.CapturingGroup, back: boolean): Matcher {
    const inner = this.either(group.alternatives, back);
    return (at, next) => inner(at, (to) => {
      const before = this.groups.get(group);
      this.groups.set(group, back ? [to, at] : [at, to]);
      if (next(to)) return true;
      if (before) this.groups.set(group, before); else this.groups.delete(group);
      return false;
    });
  }

  private reference({ resolved }: AST.Backreference, back: boolean): Matcher {
    return (at, next) => {
      const [start, end] = this.groups.get([resolved].flat()[0]!) ?? [0, 0];
      const length = end - start;
      this.step();
      return this.text.startsWith(this.text.slice(start, end), back ? at - length : at) && next(back ? at - length : at + length);
    };
  }

  private quantifier({ element, min, max, greedy }: AST.Quantifier, back: boolean): Matcher {
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') return this.run(this.charTest(element), min, max, greedy, back);
    const one = this.element(element, back);
    const from = (count: number): Matcher => (at, next) => {
      const more = (): boolean => count < max && one(at, (to) => (to !== at || count < min) && from(count + 1)(to, next));
      this.step();
      if (count < min) return more();
      return greedy ? more() || next(at) : next(at) || more();
    };
    return from(0);
  }

  /** Many characters of one sort: without recursion, for there may be thousands. */
  private run(fits: (at: number) => boolean, min: number, max: number, greedy: boolean, back: boolean): Matcher {
    const [by, beside] = back ? [-1, -1] : [1, 0];
    const reach = (at: number, most: number): number => {
      let count = 0;
      while (count < most && fits(at + by * count + beside)) count += 1;
      return count;
    };
    if (greedy) {
      return (at, next) => {
        for (let count = reach(at, max); count >= min; count -= 1) {
          this.step();
          if (next(at + by * count)) return true;
        }
        return false;
      };
    }
    return (at, next) => {
      let count = reach(at, min);
      if (count < min) return false;
      for (;;) {
        this.step();
        if (next(at + by * count)) return true;
        if (count >= max || !fits(at + by * count + beside)) return false;
        count += 1;
      }
    };
  }
}
