import { fold } from '../../text';
import { own } from '../own';

/** Names of comment blocks in id or class: Changyan, 大汉 and home-made ones. */
const NAMES = /comment|pinglun|liuyan|gentie/i;
/** What stands above readers' comments, as a line of its own. */
const HEAD = /^[【[]?(?:网友|最新|全部|热门|精彩)?(?:评论|留言|跟帖)(?:区|列表)?[】\]]?\s*(?:$|:|\(?\d)/;
/** No head is longer. */
const LONGEST = 20;
/** How many nodes behind the text are looked at. */
const FAR = 5000;

const isNamed = (element: Element): boolean => NAMES.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`);

/** The next node in the page's order. */
const following = (node: Node): Node | null => {
  const child = own(node, 'firstChild');
  if (child) return child;
  for (let at: Node | null = node; at; at = at.nodeType === 1 ? own(at as Element, 'parentElement') : at.parentElement) {
    const next = own(at, 'nextSibling');
    if (next) return next;
  }
  return null;
};

/** A way to the comments says as much as their head. */
const isHead = (node: Node): boolean => {
  const text = node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  return text.length < 3 * LONGEST && HEAD.test(fold(text).trim().slice(0, LONGEST)) && node.parentElement?.localName.toLowerCase() !== 'a';
};

/** All behind the first head of comments that stands behind a node. */
const behindHead = (end: Node): Set<Node> => {
  const behind = new Set<Node>();
  let isBehind = false;
  let node = following(end);
  for (let i = 0; node && i < FAR; i += 1, node = following(node)) {
    if (isBehind) behind.add(node);
    else isBehind = isHead(node);
  }
  return behind;
};

/**
 * Tells of elements whether they belong to readers' comments: in a block of that name that does not hold the text itself, or
 * behind a head of comments that stands behind the text.
 * @param end the text's last node; null where there is none
 */
export const commentsBehind = (end: Node | null): ((element: Element) => boolean) => {
  let behind: Set<Node> | null = null;
  return (element) => {
    for (let at: Element | null = element; at && !(end && at.contains(end)); at = own(at, 'parentElement')) if (isNamed(at)) return true;
    behind ??= end ? behindHead(end) : new Set();
    return behind.has(element);
  };
};
