import { addStyle } from './shadow-style';
import { WORDS } from './unfindable';

/** What is ours in a page. */
export type OwnName = 'card' | 'rail' | 'signs' | 'voice' | 'sentence';

/**
 * Nothing of the page's style, in px throughout; `all` leaves direction as it is. Nothing that a selection could take up either: a page may
 * put one at our element and have it grow into a closed root (`Selection.modify`), and would read there what the collection holds.
 */
const BASE = `:host { all: initial !important; direction: ltr !important; user-select: none !important; -webkit-user-select: none !important; }
:host::before, :host::after { content: none !important; }
* { unicode-bidi: isolate; user-select: none; -webkit-user-select: none; }
input, textarea { user-select: text; -webkit-user-select: text; }
[${WORDS}]::before { content: attr(${WORDS}); }
`;

/**
 * An element of ours, not yet in the page, with a closed shadow root and its style. A plain `div`, told by an attribute: a name with a hyphen the
 * page could define as an element of its own, and its `ElementInternals` would hand it the root, closed or not.
 */
export const ownElement = (name: OwnName, css: string): { host: HTMLElement; root: ShadowRoot } => {
  const host = document.createElement('div');
  host.dataset['duibiao'] = name;
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, BASE + css);
  return { host, root };
};

/** Whether an element is ours, be it a former reader's. */
export const isOwnElement = (element: Element): boolean => element.hasAttribute('data-duibiao');
