import { FRAME_ELEMENTS, FRAME_NAMES, LAYOUTS } from '../article/layouts';

/** The hooks that hold an article and nothing beside it. */
const ARTICLE = LAYOUTS.filter(({ trust }) => trust !== 'broad').map(({ selector }) => selector).join(', ');

/** Whether an element stands where a known portal system puts its article. */
export const isInArticle = (element: Element): boolean => element.closest(ARTICLE) !== null;

/** Whether it stands in the page's frame: navigation, related links, footer. */
export const isInFrame = (element: Element): boolean => {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement)
    if (FRAME_ELEMENTS.test(at.localName) || FRAME_NAMES.test(`${at.id} ${at.getAttribute('class') ?? ''}`)) return true;
  return false;
};
