import { Fragment, options, type ComponentChildren, type VNode } from 'preact';
import { withoutTurns } from '../lib/view/turns';

/** What takes text and nothing else. */
const TEXT_ONLY = new Set<unknown>(['option', 'title', 'textarea', 'style', 'text', 'tspan']);

/** Attributes that are read or shown as words. */
const SPOKEN = ['title', 'aria-label', 'placeholder'];

const plainly = (child: ComponentChildren, draw: (words: string) => ComponentChildren): ComponentChildren => {
  if (Array.isArray(child)) return child.map((one: ComponentChildren) => plainly(one, draw));
  if (typeof child === 'number') return draw(String(child));
  return typeof child === 'string' ? draw(withoutTurns(child)) : child;
};

/**
 * From now on no word that is rendered turns the direction of another, whatever a page called itself; and each is drawn by `draw`, but for
 * those in elements that take text alone.
 */
export const drawEveryWord = (draw: (words: string) => ComponentChildren = (words) => words): void => {
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    const { type, props } = vnode as VNode<Record<string, unknown> & { children?: ComponentChildren }>;
    if (typeof type === 'string' || type === Fragment) {
      if (props?.children !== undefined) props.children = plainly(props.children, TEXT_ONLY.has(type) ? (words) => words : draw);
      for (const name of SPOKEN) if (typeof props?.[name] === 'string') (props as Record<string, unknown>)[name] = withoutTurns(props[name] as string);
    }
    before?.(vnode);
  };
};
