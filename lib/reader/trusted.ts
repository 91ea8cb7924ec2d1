/** A listener deaf to what a script of the page made up: only what the browser itself tells is the reader's doing. */
export const trusted =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (event.isTrusted) listener(event);
  };
