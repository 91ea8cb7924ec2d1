import type { Scope } from '../../model';
import { eachOf, type Pausing } from '../../pausing';
import type { Context } from './context';
import { findingMentions, type ScopeOptions } from './scope-mentions';

/** A scope and the words of a head that say it. */
export interface HeadScope {
  scope: Scope;
  words: string;
}

/** The scope that the heads of each figure's cell say (全市 | 市本级), the innermost of them; null elsewhere. */
export function* scopesOfHeads(contexts: readonly Context[], options: ScopeOptions): Pausing<(HeadScope | null)[]> {
  const heads = contexts.map(({ cell }) => (cell ? `${cell.rowHead}\t${cell.columnHead}` : ''));
  const text = heads.join('\n');
  if (text.trim() === '') return heads.map(() => null);
  const mentions = yield* findingMentions(text, options);
  let start = 0;
  let next = 0;
  return yield* eachOf(heads, (head): HeadScope | null => {
    let found: HeadScope | null = null;
    for (; next < mentions.length && mentions[next]!.start < start + head.length; next += 1) {
      const { scope, start: from, end } = mentions[next]!;
      if (scope !== 'place') found = { scope, words: text.slice(from, end) };
    }
    start += head.length + 1;
    return found;
  });
}
