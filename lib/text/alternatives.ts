/** The alternatives of an expression, as they are written: `复议|诉讼(?:一|二)审` has two. */
export function alternativesOf(source: string): string[] {
  if (!/[\\([]/.test(source)) return source.split('|');
  const alternatives: string[] = [];
  let from = 0;
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === ']') inClass = false;
    else if (inClass) continue;
    else if (char === '[') inClass = true;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

/** Whether an expression is a word that matches itself. */
export const isWord = (source: string): boolean => /^[^\\^$.*+?()[\]{}|]+$/.test(source);
