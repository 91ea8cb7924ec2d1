import { own } from '../own';
import type { Weights } from './weigh';

/** The share of a block's text that the block within must hold, and of its parent's where others stand beside it. */
const DENSE = 0.95;
const MOST = 0.8;
/** Of all the page's text, what must stand beside the title for it to be the article: a lead or a summary holds less. */
const BESIDE = 0.4;

/** The one of the elements that holds most; null where none holds anything. */
export const heaviest = (elements: readonly Element[], weights: Weights): Element | null =>
  elements.reduce<Element | null>((best, element) => (weights.of(element) > (best ? weights.of(best) : 0) ? element : best), null);

/**
 * The block where the running text is, for sites of no known system: down from an element while one child holds nearly
 * all of the text; then, past what stands beside the article, while one child with paragraphs of its own holds most of it.
 */
export const densest = (root: Element, weights: Weights): Element => {
  const all = weights.of(root);
  const descend = (element: Element): Element => {
    const child = heaviest([...own(element, 'children')], weights);
    if (!child) return element;
    const isBlockOfBlocks = [...own(child, 'children')].some((inner) => weights.of(inner) > 0);
    const passes = weights.of(child) >= DENSE * all || (isBlockOfBlocks && weights.of(child) >= MOST * weights.of(element));
    return passes ? descend(child) : element;
  };
  return descend(root);
};

/**
 * The least block around the page's printed title that holds a good part of the page's text, be there long sidebars or
 * comments beside it; the whole where no line is the title.
 */
export const besideTitle = (root: Element, weights: Weights): Element => {
  const enough = Math.max(1, BESIDE * weights.of(root));
  const blocks = weights.titled.map((title) => {
    let block: Element | null = title;
    while (block && block !== root && weights.of(block) < enough) block = own(block, 'parentElement');
    return block ?? root;
  });
  return blocks.find((block) => block !== root) ?? root;
};
