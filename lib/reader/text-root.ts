import { own } from '../page/own';
import type { FlatText } from '../text';

/** What a node lies in, from inside out. */
export const ancestorsOf = (node: Node): ParentNode[] => {
  const around: ParentNode[] = [];
  for (let outer = own(node, 'parentNode'); outer; outer = own(outer, 'parentNode')) around.push(outer);
  return around;
};

/** The least element that holds the whole text; null where its ends are gone from the page. Makes no range: those that live slow down every change of the page. */
export const textRoot = ({ segments }: FlatText): Element | null => {
  const [first, last] = [segments[0]?.node, segments.at(-1)?.node];
  if (!first?.isConnected || !last?.isConnected) return null;
  const around = new Set(ancestorsOf(last));
  const root = ancestorsOf(first).find((outer) => around.has(outer));
  return root instanceof Element ? root : null;
};
