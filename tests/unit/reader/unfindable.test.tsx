import { parseHTML } from 'linkedom';
import { options, render, type VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawUnfindably } from '../../../lib/reader/unfindable';

const Part = ({ children }: { children: preact.ComponentChildren }) => <dd>{children}</dd>;
const Bare = ({ number }: { number: string }) => (
  <>
    {number}
    <b>{3}</b>
  </>
);

describe('drawUnfindably', () => {
  let place: Element;
  const before = options.vnode;
  beforeEach(() => {
    const { document } = parseHTML('<html><body><main></main></body></html>');
    vi.stubGlobal('document', document);
    place = document.querySelector('main')!;
    drawUnfindably();
  });
  afterEach(() => {
    if (before) options.vnode = before;
    else delete options.vnode;
    vi.unstubAllGlobals();
  });
  const draw = (tree: VNode): void => render(tree, place);
  const words = (): (string | null)[] => [...place.querySelectorAll('[data-words]')].map((one) => one.getAttribute('data-words'));

  it('leaves no word as text, wherever it was given', () => {
    draw(
      <section>
        上年 <button type="button">确认</button>
        <Part>1,107 件</Part>
        <Bare number="54" />
        {['甲', '乙'].map((one) => (
          <p key={one}>{one}</p>
        ))}
        {0}
      </section>,
    );
    expect(place.textContent.trim()).toBe('');
    expect(words()).toEqual(['上年 ', '确认', '1,107 件', '54', '3', '甲', '乙', '0']);
  });

  it('follows what is rendered anew, and keeps spaces and choices as they are', () => {
    const list = (said: string) => <p><i>{said}</i> <select><option>{said}</option></select></p>;
    draw(list('甲'));
    draw(list('乙'));
    expect(words()).toEqual(['乙']);
    expect(place.textContent).toBe(' 乙');
    expect(place.querySelector('option')?.textContent).toBe('乙');
  });
});
