import { own } from '../own';

/**
 * Calls `act` once if the text of a page grows by at least `growth` characters after loading and has then been still for
 * `quiet` milliseconds, as on portals that fetch the article by script, be it put into new elements or into texts that
 * stood there (加载中…, an empty one). Looks at the text only when the page rests, and gives up after `limit`
 * milliseconds. The document is watched, not its body: a script may write another.
 */
export const onceGrown = (doc: Document, growth: number, act: () => void, quiet = 600, limit = 20_000): void => {
  const size = () => own(doc, 'body')?.textContent?.length ?? 0;
  const enough = size() + growth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (size() < enough) return;
      observer.disconnect();
      act();
    }, quiet);
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  setTimeout(() => observer.disconnect(), limit);
};
