import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What a paper is built of, in its order: headings, paragraphs that begin with bold words, items, rows. */
const skeleton = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/^(#+ |- |\d+\. |\|)|(?<=\n\n)\*\*/gm)].map(([mark]) => mark);

describe.each(['README', 'docs/privacy', 'docs/security'])('%s', (paper) => {
  it('tells the same in both languages, part by part', () => {
    const english = skeleton(`${paper}.md`);
    expect(english.length).toBeGreaterThan(20);
    expect(skeleton(`${paper}.zh-CN.md`)).toEqual(english);
  });
});
