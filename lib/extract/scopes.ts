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

/**
 * Whose figure each one is, by the nearest scope word to its left in the sentence, else by one said earlier in
 * the paragraph; null where the text says nothing.
 */
export function scopesOf(text: string, contexts: readonly Context[], { province }: ScopeOptions): (Scope | null)[] {
  const mentions = mentionsIn(text);
  let next = 0;
  const seen: Mention[] = [];
  return contexts.map(({ quantity, paragraph, sentence, before, to }) => {
    if (SUPERIOR_BEFORE.test(before) && !province) return 'superior';
    while (next < mentions.length && mentions[next]!.end <= to) seen.push(mentions[next++]!);
    const own = seen.findLast((m) => m.start >= quantity.end && m.start <= quantity.end + 2 && m.scope === 'departments');
    if (own) return own.scope as Scope;
    const left = seen.findLast((m) => m.end <= quantity.start && m.start >= sentence.start && m.scope !== 'place');
    if (left) return left.scope as Scope;
    if (province && /全省|全区/.test(text.slice(sentence.start, quantity.start))) return 'jurisdiction';
    if (seen.findLast((m) => m.end <= quantity.start && m.start >= sentence.start)?.scope === 'place') return null;
    const carried = seen.findLast((m) => m.end <= sentence.start && m.start >= paragraph.start && m.carries);
    return carried ? (carried.scope as Scope) : null;
  });
}
