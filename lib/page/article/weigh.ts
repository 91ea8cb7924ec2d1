import type { Pausing } from '../../pausing';
import { partOf } from '../../text/elements';
import { FRAME_ELEMENTS, FRAME_NAMES } from './layouts';

/** How many Chinese characters of running text each element of a page holds. */
export interface Weights {
  of(element: Element): number;
  /** The elements that hold at least this much, inner ones before those around them. */
  atLeast(weight: number): Element[];
  /** Whether an element is part of the page's frame: a menu, a footer, a share bar. */
  isFrame(element: Element): boolean;
  /** The elements in which a line ends that is one of the titles, or a good part of one that is broken in two. */
  titled: readonly Element[];
}

/** Running text has a sentence's length and signs; labels, menus and addresses in a footer have not. */
const isRunning = (line: string, chinese: number): boolean => chinese >= 20 && /[。;；,，:：]/.test(line);
/** A block named like a part of the frame that yet holds this much text is no frame. */
const TOO_MUCH_FOR_FRAME = 600;
/** Deeper than any parser nests; what a script nests deeper weighs nothing. */
const DEEPEST = 999;
/** After so many nodes a pause is offered. */
const OFFER = 64;

const isNamedFrame = (element: Element): boolean => FRAME_NAMES.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
const isLink = (element: Element): boolean => element.localName.toLowerCase() === 'a' && element.hasAttribute('href');

/** A line of this many characters that stands in a title is not there by chance. */
const PART_OF_TITLE = 10;
const LONGEST_TITLE = 200;

/** An element that is being weighed: the node to come to next, and what was found so far. */
interface Open {
  element: Element;
  inline: boolean;
  next: Node | null;
  sum: number;
}

/**
 * Weighs every element below `root` in one walk, which may be put down on the way. Text in links and in the page's frame counts for nothing, so that lists of links weigh next to nothing.
 * @param titles without white space
 * @param isLeftOut elements that weigh nothing, with all that is in them
 */
export function* weigh(root: Element, titles: readonly string[] = [], isLeftOut: (element: Element) => boolean = () => false): Pausing<Weights> {
  const weights = new Map<Element, number>();
  const frames = new Set<Element>();
  const titled: Element[] = [];
  let line = '';
  const isTitle = (): boolean => {
    if (line.length > LONGEST_TITLE) return false;
    const said = line.replace(/\s/g, '');
    return said.length >= PART_OF_TITLE && titles.some((title) => title.includes(said));
  };
  const endLine = (element: Element): number => {
    if (titles.length > 0 && isTitle()) titled.push(element);
    const chinese = line.match(/[一-龥]/g)?.length ?? 0;
    const weight = isRunning(line, chinese) ? chinese : 0;
    line = '';
    return weight;
  };
  const open: Open[] = [{ element: root, inline: false, next: root.firstChild, sum: 0 }];
  const enter = (child: Element, around: Open): void => {
    const part = partOf(child);
    if (FRAME_ELEMENTS.test(child.localName.toLowerCase())) frames.add(child);
    if (open.length > DEEPEST + 1 || part === 'unread' || isLink(child) || frames.has(child) || isLeftOut(child)) return;
    if (part !== 'inline') around.sum += endLine(around.element);
    open.push({ element: child, inline: part === 'inline', next: child.firstChild, sum: 0 });
  };
  const close = ({ element, inline, sum }: Open, around: Open | undefined): void => {
    const weight = inline ? sum : sum + endLine(element);
    const isFrame = around !== undefined && weight < TOO_MUCH_FOR_FRAME && isNamedFrame(element);
    weights.set(element, isFrame ? 0 : weight);
    if (isFrame) frames.add(element);
    else if (around) around.sum += weight;
  };
  for (let steps = 1; open.length > 0; steps += 1) {
    if (steps % OFFER === 0) yield;
    const at = open.at(-1)!;
    const node = at.next;
    if (node === null) {
      open.pop();
      close(at, open.at(-1));
      continue;
    }
    at.next = node.nextSibling;
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    else if (node.nodeType === 1) enter(node as Element, at);
  }
  return {
    of: (element) => weights.get(element) ?? 0,
    titled,
    isFrame: (element) => frames.has(element),
    atLeast: (least) => [...weights].filter(([, weight]) => weight >= least).map(([element]) => element),
  };
}
