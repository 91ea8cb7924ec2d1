/** Whether an element is a layer of its own, with what is in it stacked inside. */
const isLayer = ({ position, zIndex, opacity, transform, filter, isolation, willChange, mixBlendMode }: CSSStyleDeclaration): boolean =>
  position === 'fixed' || position === 'sticky' || zIndex !== 'auto' || Number(opacity) < 1 || transform !== 'none' || filter !== 'none' ||
  isolation === 'isolate' || mixBlendMode !== 'normal' || /transform|opacity|filter/.test(willChange);

/**
 * The z-index at which something at the end of the document lies right above an element: that of the outermost layer around it. What the
 * page lays above that layer, a fixed head or a dialogue, lies above it too.
 */
export const levelAbove = (element: Element): number => {
  let level = 0;
  for (let outer: Element | null = element; outer?.parentElement; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (isLayer(style)) level = Number.parseInt(style.zIndex, 10) || 0;
  }
  return Math.max(0, level);
};
