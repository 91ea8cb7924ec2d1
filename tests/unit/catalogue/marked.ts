import { extract } from '../../../lib/extract';

/** A sentence that says behind each figure what it counts: 收到86件[received]. */
export interface Marked {
  text: string;
  /** Ids by quote, in order; `-` is none. */
  ids: string[];
}

/**
 * Reads a row of a vocabulary table. An id that begins with a dot takes the table's prefix; [-] expects none, and what has
 * no bracket behind it is not looked at.
 */
export function readMarked(row: string, prefix: string): { expected: Marked; found: Marked } {
  const marks: { at: number; id: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of row.matchAll(/\[([^\]]+)\]/g)) {
    text += row.slice(from, match.index);
    from = match.index + match[0].length;
    const id = match[1]!;
    marks.push({ at: text.length, id: id.startsWith('.') ? prefix + id : id });
  }
  text += row.slice(from);
  const { observations } = extract(text, { year: 2022, kind: 'annual-report', publishedAt: '2023-02-20', regionName: '某县', level: 'county', body: null, bodyKind: null });
  const found = marks.map(({ at }) => {
    const figure = observations.find(({ end }) => end === at);
    return figure ? figure.indicator ?? '-' : 'no figure';
  });
  return { expected: { text, ids: marks.map(({ id }) => id) }, found: { text, ids: found } };
}
