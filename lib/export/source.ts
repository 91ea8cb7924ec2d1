import type { Contents } from '../records';

/** Reports one after another, as the collection gives them: a hundred or ten thousand, never all in memory at once. */
export type Source = AsyncIterable<Contents> | Iterable<Contents>;
