/** Not running text, or not the page's own: scripts, forms, links to other pages, what the page's frame says. */
const SKIPPED = /script|style|template|textarea|xmp|select|nav|footer/;
/** Joined to their neighbours: one number often stands in several of these. */
const INLINE = /^(?:[abisu]|span|font|strong|em|su[bp]|voice|label|o:p)$/;

/**
 * The running text of a page as folded, trimmed, non-empty lines in document order, without linked text: a cheap view for
 * judging a page, not the flat text that offsets refer to.
 */
export const proseLines = (root: Element): string[] => {
  const pieces: string[] = [];
  const walk = (element: Element): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) pieces.push(node.nodeValue ?? '');
      else if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.localName.toLowerCase();
        if (SKIPPED.test(name) || child.hasAttribute('hidden') || (name === 'a' && child.hasAttribute('href'))) continue;
        const apart = !INLINE.test(name);
        if (apart) pieces.push('\n');
        walk(child);
        if (apart) pieces.push('\n');
      }
    }
  };
  walk(root);
  return textLines(pieces.join(''));
};

/** The lines of a text: folded, without blank lines and indents. */
export const textLines = (text: string): string[] => text.normalize('NFKC').trim().split(/\s*\n\s*/);
