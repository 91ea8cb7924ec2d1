import { partOf } from '../text/elements';
import { FRAME_ELEMENTS, FRAME_NAMES } from './layouts';

/** How many Chinese characters of running text each element of a page holds. */
export interface Weights {
  of(element: Element): number;
  /** The elements that hold at least this much, inner ones before those around them. */
  atLeast(weight: number): Element[];
}

/** Running text has a sentence's length and signs; labels, menus and addresses in a footer have not. */
const isRunning = (line: string, chinese: number): boolean => chinese >= 20 && /[。;；,，:：]/.test(line);
/** A block named like a part of the frame that yet holds this much text is no frame. */
const TOO_MUCH_FOR_FRAME = 600;
/** Deeper than any parser nests; what a script nests deeper weighs nothing rather than overflow the stack. */
const DEEPEST = 999;

const isNamedFrame = (element: Element): boolean => FRAME_NAMES.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
const isLink = (element: Element): boolean => element.localName.toLowerCase() === 'a' && element.hasAttribute('href');

/**
 * Weighs every element below `root` in one walk. Text in links and in the page's frame counts for nothing, so that lists of
 * links weigh next to nothing.
 */
export const weigh = (root: Element): Weights => {
  const weights = new Map<Element, number>();
  let line = '';
  const endLine = (): number => {
    const chinese = line.match(/[一-龥]/g)?.length ?? 0;
    const weight = isRunning(line, chinese) ? chinese : 0;
    line = '';
    return weight;
  };
  const visit = (element: Element, inline: boolean, depth: number): number => {
    let sum = 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) line += node.nodeValue ?? '';
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const part = partOf(child);
      if (depth > DEEPEST || part === 'unread' || isLink(child) || FRAME_ELEMENTS.test(child.localName.toLowerCase())) continue;
      if (part !== 'inline') sum += endLine();
      const weight = visit(child, part === 'inline', depth + 1);
      if (weight >= TOO_MUCH_FOR_FRAME || !isNamedFrame(child)) sum += weight;
      else weights.set(child, 0);
    }
    if (!inline) sum += endLine();
    weights.set(element, sum);
    return sum;
  };
  visit(root, false, 0);
  return {
    of: (element) => weights.get(element) ?? 0,
    atLeast: (least) => [...weights].filter(([, weight]) => weight >= least).map(([element]) => element),
  };
};
