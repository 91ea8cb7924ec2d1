import { parseHTML } from 'linkedom';
import { options, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawEveryWord } from '../../../components/every-word';

/** Overrides, embeddings, isolates and marks: whatever turns the direction of a text. */
const TURNED = '\u202e甲\u2066乙\u200f丙\u061c';

describe('drawEveryWord', () => {
  let document: Document;
  const before = options.vnode;
  beforeEach(() => {
    ({ document } = parseHTML('<html><body></body></html>'));
    vi.stubGlobal('document', document);
  });
  afterEach(() => {
    if (before) options.vnode = before;
    else delete options.vnode;
    vi.unstubAllGlobals();
  });

  it('lets no word turn the direction of another, in texts, charts and names', () => {
    drawEveryWord();
    const Part = ({ said }: { said: string }) => <>{said}</>;
    render(
      <p title={TURNED} aria-label={TURNED}>
        {TURNED}
        <Part said={TURNED} />
        {[TURNED, 7].map((one) => <b key={one}>{one}</b>)}
        <svg><title>{TURNED}</title><text>{TURNED}</text></svg>
        <select><option>{TURNED}</option></select>
      </p>,
      document.body,
    );
    const shown = document.querySelector('p')!;
    expect(shown.textContent).toBe('甲乙丙甲乙丙甲乙丙7甲乙丙甲乙丙甲乙丙');
    expect([shown.getAttribute('title'), shown.getAttribute('aria-label')]).toEqual(['甲乙丙', '甲乙丙']);
  });
});
