import { own } from '../own';

/** Nodes looked at: a link or a line of links has fewer, and a page may nest its whole text around each. */
const NODES = 200;

/** `Node.TEXT_NODE`, as a number: pages name elements like globals. */
const TEXT = 3;

/** The beginning of an element's text, at most so many characters; the cost does not grow with the element. */
export const textStart = (element: Element, characters: number): string => {
  let text = '';
  let left = NODES;
  const gather = (node: Node): void => {
    for (let child: Node | null = own(node, 'firstChild'); child && left-- > 0 && text.length < characters; child = own(child, 'nextSibling')) {
      if (child.nodeType === TEXT) text += (child.nodeValue ?? '').slice(0, characters);
      else gather(child);
    }
  };
  gather(element);
  return text.slice(0, characters);
};
