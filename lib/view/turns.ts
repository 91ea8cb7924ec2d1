/** Characters that turn the direction of whatever follows, also of words that are not theirs. Chinese and English need none of them. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text as it may be shown beside words of ours: a title with an override in it would have them read backwards. What is kept and exported stays as it is. */
export const withoutTurns = (text: string): string => text.replace(TURNS, '');
