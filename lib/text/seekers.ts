import { CharSet } from './chars';
import { headsOf } from './heads';
import { classesOf, rangesOf } from './ranges';
import { goesOnAt, secondsOf } from './seconds';

/** An expression with the flag `y`, and what of it cannot be read from its source. */
export interface Sought {
  pattern: RegExp;
  /** The characters it can begin with, where a look-ahead hides them. */
  heads?: string;
  /** The characters of which one stands before it, but at the head of the text. */
  behind?: string;
}

interface Seeker {
  which: number;
  pattern: RegExp;
  seconds: CharSet | null;
  behind: CharSet | null;
}

/** The expressions that can begin with each character, by the number of its class. */
interface Seekers {
  classOf: Uint16Array;
  byClass: readonly (readonly Seeker[])[];
}

function seekersOf(sought: readonly Sought[]): Seekers {
  const all = sought.map(({ pattern, heads, behind }, which): Seeker => {
    const seconds = heads === undefined ? secondsOf(pattern.source) : null;
    return { which, pattern, seconds: seconds && CharSet.of(seconds), behind: behind === undefined ? null : CharSet.of(rangesOf(behind)) };
  });
  const { of, members } = classesOf(sought.map(({ pattern, heads }) => (heads === undefined ? headsOf(pattern.source) : rangesOf(heads))));
  return { classOf: of, byClass: members.map((which) => which.map((one) => all[one]!)) };
}

/**
 * Finds every match of several expressions, each for itself and in order, in one walk over the text: an expression is run only at
 * the characters it can begin with, where it can go on with what stands behind them.
 * @returns what finds them: of each expression by its number its matches, or nothing where there is none
 */
export function seekingAll(sought: readonly Sought[]): (text: string) => readonly (readonly RegExpExecArray[] | undefined)[] {
  let seekers: Seekers | null = null;
  return (text) => {
    const { classOf, byClass } = (seekers ??= seekersOf(sought));
    const found: RegExpExecArray[][] = [];
    const free: number[] = [];
    let next = 0;
    for (let at = 0; at < text.length; at += 1) {
      const number = classOf[text.charCodeAt(at)]!;
      if (number === 0) continue;
      if (next <= at) next = goesOnAt(text, at + 1);
      for (const { which, pattern, seconds, behind } of byClass[number - 1]!) {
        if (at < (free[which] ?? 0) || (seconds && !(next < text.length && seconds.has(text.charCodeAt(next)))) || (behind && at > 0 && !behind.has(text.charCodeAt(at - 1)))) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match) continue;
        (found[which] ??= []).push(match);
        free[which] = pattern.lastIndex;
      }
    }
    return found;
  };
}
