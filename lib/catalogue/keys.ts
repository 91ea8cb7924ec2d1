/**
 * What a pattern cannot match without: a few literals, one of which must stand in the text. They let the matcher pass over
 * hundreds of patterns without running (or even compiling) them.
 */

/** Alternatives of which one must be present; null where the pattern demands none. */
type Keys = readonly string[] | null;

interface Cursor {
  source: string;
  at: number;
}

/** More is surer: the shortest of the alternatives counts, then fewer alternatives. */
const worth = (keys: Keys): number => (keys === null ? 0 : Math.min(...keys.map((key) => key.length)) * 100 - keys.length);
const better = (a: Keys, b: Keys): Keys => (worth(b) > worth(a) ? b : a);

/** Reads a quantifier: whether the atom before it may be absent, and whether it may repeat. */
function quantifier(cursor: Cursor): { optional: boolean; repeats: boolean } {
  const match = /^(?:([?*+])|\{(\d+)(?:,(\d*))?\})\??/.exec(cursor.source.slice(cursor.at));
  if (!match) return { optional: false, repeats: false };
  cursor.at += match[0].length;
  const [, sign, least] = match;
  return { optional: sign === '?' || sign === '*' || least === '0', repeats: sign !== '?' };
}

/** Alternatives up to the closing bracket or the end. */
function alternatives(cursor: Cursor): Keys {
  const each: Keys[] = [sequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    each.push(sequence(cursor));
  }
  return each.includes(null) ? null : each.flatMap((keys) => keys!);
}

/** One alternative: the best literal run or group in it. */
function sequence(cursor: Cursor): Keys {
  let best: Keys = null;
  let run = '';
  const endRun = () => {
    if (run) best = better(best, [run]);
    run = '';
  };
  while (cursor.at < cursor.source.length && !/[|)]/.test(cursor.source[cursor.at]!)) {
    const char = cursor.source[cursor.at]!;
    if (char === '(') {
      endRun();
      const opening = /^\((?:\?(?:[:=!]|<[=!]))?/.exec(cursor.source.slice(cursor.at))![0];
      cursor.at += opening.length;
      const inner = alternatives(cursor);
      cursor.at += 1;
      const { optional } = quantifier(cursor);
      // What a look-around demands or forbids is no part of the match.
      if (!optional && (opening === '(' || opening === '(?:')) best = better(best, inner);
      continue;
    }
    if (char === '[') {
      endRun();
      while (cursor.source[cursor.at] !== ']') cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1;
      cursor.at += 1;
      quantifier(cursor);
      continue;
    }
    if (char === '.' || char === '^' || char === '$') {
      endRun();
      cursor.at += 1;
      quantifier(cursor);
      continue;
    }
    let literal = char;
    cursor.at += 1;
    if (char === '\\') {
      literal = cursor.source[cursor.at]!;
      cursor.at += 1;
      if (/[a-zA-Z]/.test(literal)) {
        endRun();
        quantifier(cursor);
        continue;
      }
    }
    const { optional, repeats } = quantifier(cursor);
    if (optional) endRun();
    else run += literal;
    if (repeats) endRun();
  }
  endRun();
  return best;
}

/**
 * Literals of which at least one stands in every text that the pattern matches; null where there are none.
 * Understands the patterns of the catalogue: literals, classes, groups, look-arounds and quantifiers.
 */
export const keysOf = (source: string): readonly string[] | null => alternatives({ source, at: 0 });
