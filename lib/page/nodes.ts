import type { Pausing } from '../pausing';
import { partOf } from '../text/elements';
import { own } from './own';

/** After so many nodes a pause is offered. */
const OFFER = 64;

/**
 * Goes through the texts and elements of a page in their order, without what is in elements that are never read, scripts with their data among them.
 * Ends with true at the first node that is enough, else with false; it may be put down on the way.
 */
export function* someNode(doc: Document, isEnough: (node: Node) => boolean): Pausing<boolean> {
  const root = own(doc, 'body');
  let node: Node | null = root?.firstChild ?? null;
  for (let steps = 1; node !== null; steps += 1) {
    if (steps % OFFER === 0) yield;
    if (isEnough(node)) return true;
    const inner: Node | null = node.nodeType === 1 && partOf(node as Element) !== 'unread' ? node.firstChild : null;
    node = inner ?? following(node, root!);
  }
  return false;
}

/** The next node of the page behind one and all that is in it; null where none is, and where the page took it out meanwhile. */
function following(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentElement) if (at.nextSibling) return at.nextSibling;
  return null;
}
