import { OR } from './lookup';

/** Topics of which one must be a figure's. */
interface Asked {
  topics: readonly string[];
  /** How many of the figure's topics back it may be. */
  reach: number;
}

/** How many topics back a rule may reach: the clause's own and the one it continues; `!` only the first, `+` all. */
const REACH = 2;
const REACHES = new Map([['!', 1], ['+', Infinity]]);

/** Reads a list of topics as data/lookup.json has it: `a,b`, `!a`, `+a`. */
export function askedTopics(written: string): Asked {
  const reach = REACHES.get(written.charAt(0));
  return { topics: written === '' ? [] : (reach === undefined ? written : written.slice(1)).split(OR), reach: reach ?? REACH };
}

/** How far back the nearest of these topics is among a figure's; 0 where none is asked for, -1 where none is near enough. */
export function depthOf({ topics: wanted, reach }: Asked, topics: readonly string[]): number {
  if (wanted.length === 0) return 0;
  for (let depth = 0; depth < reach && depth < topics.length; depth += 1) {
    for (let i = 0; i < wanted.length; i += 1) if (wanted[i] === topics[depth]) return depth;
  }
  return -1;
}

/** The same of many lists, by their numbers, for one figure after the other: a figure's rules ask for few lists, many of them for the same. */
export class TopicDepths {
  private readonly lists: readonly Asked[];
  private readonly depths: Int32Array;
  /** For which figure each depth was worked out. */
  private readonly figures: Uint32Array;
  private figure = 0;
  private topics: readonly string[] | null = null;

  constructor(lists: readonly string[]) {
    this.lists = lists.map(askedTopics);
    this.depths = new Int32Array(lists.length);
    this.figures = new Uint32Array(lists.length);
  }

  /** Turns to a figure of such topics. @param topics nearest first; null where any topic is good */
  turnTo(topics: readonly string[] | null): void {
    this.figure += 1;
    this.topics = topics;
  }

  /** How far back a list's topics are for this figure, as `depthOf` tells. */
  of(list: number): number {
    if (list === 0 || this.topics === null) return 0;
    if (this.figures[list] !== this.figure) {
      this.figures[list] = this.figure;
      this.depths[list] = depthOf(this.lists[list]!, this.topics);
    }
    return this.depths[list]!;
  }
}
