import { eachOf, type Pausing } from '../pausing';
import { compiled } from './compiled';
import { headsOf } from './heads';
import { classesOf, type Ranges } from './ranges';
import { secondsOf } from './seconds';

/** Some expressions as one, with the flag `y`; in their order. */
interface Trial {
  members: readonly number[];
  pattern: RegExp;
}

/** Expressions that begin with the same characters, and those of them that can go on with others, by the number of these; null where none can. */
interface Group {
  members: readonly number[];
  trials: (Trial | null)[];
}

/** Many expressions by what they begin and go on with. */
export interface Trials {
  sources: readonly string[];
  /** Of each what it can begin with. */
  heads: readonly Ranges[];
  /** Characters that the same expressions begin with are one group. */
  groups: readonly Group[];
  /** For every character the number of its group, from one; zero for those that nothing begins with. */
  groupOf: Uint16Array;
  /** For every character that some expression goes on with behind its first the number of what goes on with it, from one; zero for all others. */
  secondOf: Uint16Array;
  /** By these numbers: the expressions that can go on so, those among them that can go on with any character. */
  able: readonly ReadonlySet<number>[];
}

/** @param sources expressions without capturing groups, none of which can be empty */
export function* indexing(sources: readonly string[]): Pausing<Trials> {
  // Both are asked of one expression after the other: each is read once.
  const read = yield* eachOf(sources, (source) => ({ heads: headsOf(source), seconds: secondsOf(source) }));
  const heads = read.map((one) => one.heads);
  const beginning = classesOf(heads);
  yield;
  const seconds = read.map((one) => one.seconds);
  const goingOn = classesOf(seconds.map((chars) => chars ?? []));
  const always = seconds.flatMap((chars, which) => (chars === null ? [which] : []));
  return {
    sources,
    heads,
    groups: beginning.members.map((members) => ({ members, trials: [] })),
    groupOf: beginning.of,
    secondOf: goingOn.of,
    able: [[], ...goingOn.members].map((members) => new Set([...always, ...members])),
  };
}

/** Those of a group that can go on with a character, as one expression, in which a group tells the alternative. */
function trialOf({ sources, able }: Trials, { members, trials }: Group, second: number): Trial | null {
  const left = members.filter((which) => able[second]!.has(which));
  return (trials[second] = left.length > 0 ? { members: left, pattern: compiled(new RegExp(left.map((which) => `(${sources[which]})`).join('|'), 'y')) } : null);
}

/** What could stand at an offset, where the character there is of a group. @param next where the text goes on behind a number and spaces after the first character */
export function trialAt(all: Trials, text: string, at: number, next: number): Trial | null {
  const group = all.groups[all.groupOf[text.charCodeAt(at)]! - 1]!;
  const second = next < text.length ? all.secondOf[text.charCodeAt(next)]! : 0;
  const known = group.trials[second];
  return known === undefined ? trialOf(all, group, second) : known;
}

/** Which member of a trial stands at an offset, the earliest; one of them does. */
export function memberAt({ members, pattern }: Trial, text: string, at: number): number {
  if (members.length === 1) return members[0]!;
  pattern.lastIndex = at;
  const match = pattern.exec(text)!;
  let alternative = 1;
  while (match[alternative] === undefined) alternative += 1;
  return members[alternative - 1]!;
}
