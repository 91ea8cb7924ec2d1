import type { Scope } from '../model';
import type { Context } from './context';
import { PLACE_WORDS, SCOPE_WORDS, SUPERIOR_BEFORE } from './data/scopes';

interface Mention {
  start: number;
  end: number;
  scope: Scope | 'place';
  carries: boolean;
}

/** Which government level reports: a province's 全省 is its own jurisdiction. */
export interface ScopeOptions {
  province: boolean;
}

const kinds = [...SCOPE_WORDS, { words: PLACE_WORDS, scope: 'place' as const, carries: false }];
const anyScope = new RegExp(kinds.map(({ words }) => `(${words})`).join('|'), 'g');

function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(anyScope)].map((match) => {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)]!;
    return { start: match.index, end: match.index + match[0].length, scope: kind.scope, carries: kind.carries };
  });
}

/** What the text says of a figure's scope, and how close to it. */
export interface SaidScope {
  scope: Scope;
  /** Said in the figure's own clause; a part keeps it, else it takes its whole's. */
  own: boolean;
}

/**
 * Whose figure each one is: by a scope word in its own clause, else by the nearest one to its left in the sentence, else
 * by one said earlier in the paragraph that carries; null where the text says nothing.
 */
export function scopesOf(text: string, contexts: readonly Context[], { province }: ScopeOptions): (SaidScope | null)[] {
  const mentions = mentionsIn(text);
  let next = 0;
  const seen: Mention[] = [];
  return contexts.map(({ quantity, paragraph, sentence, before, from, to }) => {
    if (SUPERIOR_BEFORE.test(before) && !quantity.ordinal && !province) return { scope: 'superior', own: true };
    while (next < mentions.length && mentions[next]!.end <= to) seen.push(mentions[next++]!);
    const counted = seen.findLast((m) => m.start >= quantity.end && m.start <= quantity.end + 2 && m.scope === 'departments');
    if (counted) return { scope: 'departments', own: true };
    const left = seen.findLast((m) => m.end <= quantity.start && m.start >= sentence.start && m.scope !== 'place');
    if (left) return { scope: left.scope as Scope, own: left.start >= from };
    if (province && /全省|全区/.test(text.slice(sentence.start, quantity.start))) return { scope: 'jurisdiction', own: false };
    if (seen.findLast((m) => m.end <= quantity.start && m.start >= sentence.start)?.scope === 'place') return null;
    const carried = seen.findLast((m) => m.end <= sentence.start && m.start >= paragraph.start && m.carries);
    return carried ? { scope: carried.scope as Scope, own: false } : null;
  });
}
