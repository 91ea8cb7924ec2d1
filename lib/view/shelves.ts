import { CATEGORIES, categoryOf, type Category } from '../catalogue';
import type { MessageKey } from '../i18n';
import { categoryTerm } from './terms';

/** Where a figure stands in a list: its category, or the last shelf for what no indicator names. */
export type Shelf = Category | 'uncatalogued';

export const SHELVES: readonly Shelf[] = [...CATEGORIES, 'uncatalogued'];

/** Message key of a shelf's name. */
export const shelfTerm = (shelf: Shelf): MessageKey => categoryTerm(shelf === 'uncatalogued' ? null : shelf);

/** The shelf of an indicator id; ids the catalogue no longer knows count as none. */
export const shelfOf = (indicator: string | null): Shelf => categoryOf(indicator) ?? 'uncatalogued';

export interface Shelved<T> {
  shelf: Shelf;
  items: T[];
}

/** Items by shelf in the catalogue's order, each shelf in the order given; empty shelves are left out. */
export const shelve = <T extends { indicator: string | null }>(items: readonly T[]): Shelved<T>[] => {
  const shelves = new Map(SHELVES.map((shelf): [Shelf, T[]] => [shelf, []]));
  for (const item of items) shelves.get(shelfOf(item.indicator))!.push(item);
  return [...shelves].flatMap(([shelf, onShelf]) => (onShelf.length > 0 ? [{ shelf, items: onShelf }] : []));
};
