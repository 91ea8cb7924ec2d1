/** Whether an element lies in what its reader opens with a click: it is part of the text although it is not shown yet. */
const isFolded = (element: Element): boolean => element.closest('details:not([open])') !== null;

/**
 * Whether a live page shows nothing of an element, by whatever style sheet: a copy of the article for telephones, a tab that is
 * not chosen. Browsers that cannot tell (Chrome before 105, Firefox before 106) see everything.
 */
export const isUnseen = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && !element.checkVisibility() && !isFolded(element);
