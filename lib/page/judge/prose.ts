/** Not running text, or not the page's own: scripts, forms, links to other pages, what the page's frame says. */
const SKIPPED = /script|style|template|textarea|xmp|select|nav|footer/;
/** What looking at one element costs, in characters of text. */
const ELEMENT = 2;
/** Of white space no more is taken: an indent is shorter. */
const BLANK = 99;
/** Joined to their neighbours: one number often stands in several of these. */
const INLINE = /^(?:[abisu]|span|font|strong|em|su[bp]|voice|label|o:p)$/;

/**
 * The running text of a page as folded, trimmed, non-empty lines in document order, without linked text: a cheap view for
 * judging a page, not the flat text that offsets refer to.
 * @param budget how much is looked at, in characters; of a text that has more, its beginning
 */
export const proseLines = (root: Element, budget = Infinity): string[] => {
  const pieces: string[] = [];
  let left = budget;
  // No parser nests deeper; what a script nests is left out then, rather than overflow the stack.
  const walk = (element: Element, depth: number): void => {
    for (let node = element.firstChild; node && left > 0; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.nodeValue!.slice(0, left);
        const told = /\S/.test(text);
        pieces.push(told ? text : text.slice(0, BLANK));
        left -= told ? text.length : 1;
        continue;
      }
      // A comment costs as much to pass.
      left -= ELEMENT;
      if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.localName.toLowerCase();
        if ((name === 'a' && child.hasAttribute('href')) || !depth || SKIPPED.test(name) || child.hasAttribute('hidden')) continue;
        const apart = !INLINE.test(name);
        if (apart) pieces.push('\n');
        walk(child, depth - 1);
        if (apart) pieces.push('\n');
      }
    }
  };
  walk(root, 999);
  return textLines(pieces.join(''));
};

/** The lines of a text: folded, without blank lines and indents. No pattern that begins with a run of white space: that costs the square of its length. */
export const textLines = (text: string): string[] => text.normalize('NFKC').match(/\S(.*\S)?/g) ?? [];
