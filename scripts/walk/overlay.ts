import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { ours, treeOf, type DomNode } from './shadow';

const pathsIn = (node: DomNode): DomNode[] => (node.name === 'path' ? [node] : node.children.flatMap(pathsIn));

/** Triangles drawn at figures, by the way they point and by how they are coloured. */
export interface ChangeSigns {
  up: number;
  down: number;
  inks: string[];
}

/** An upright triangle begins at its foot. */
const pointsUp = (triangle: string): boolean => {
  const [start, second] = triangle.split('L').map((point) => Number(point.split(' ')[1]));
  return start! > second!;
};

/** Triangles drawn over a page, as paths of SVG; null where the overlay is not there. */
async function triangles(name: BrowserName, page: Page): Promise<{ ink: string; path: string }[] | null> {
  const host = ours(await treeOf(name, page), 'signs');
  const drawn = host && pathsIn(host).filter(({ attributes }) => attributes['class'] !== 'decided' && attributes['d']);
  return drawn && drawn.flatMap(({ attributes }) => attributes['d']!.split('Z').filter(Boolean).map((path) => ({ ink: attributes['class']!, path })));
}

/** Where each sign of change begins, in the overlay's own pixels, moved to the page's. */
export async function signPoints(name: BrowserName, page: Page): Promise<{ x: number; y: number }[] | null> {
  const drawn = await triangles(name, page);
  const [left, top] = await page.evaluate(() => {
    const box = document.querySelector('[data-duibiao=signs]')?.getBoundingClientRect();
    return [(box?.left ?? 0) + scrollX, (box?.top ?? 0) + scrollY] as const;
  });
  return drawn && drawn.map(({ path }) => path.slice(1).split('L')[0]!.split(' ').map(Number)).map(([x, y]) => ({ x: x! + left, y: y! + top }));
}

/** The signs of change on a page; null where the overlay is not there. */
export async function changeSigns(name: BrowserName, page: Page): Promise<ChangeSigns | null> {
  const drawn = await triangles(name, page);
  if (!drawn) return null;
  const up = drawn.filter(({ path }) => pointsUp(path)).length;
  return { up, down: drawn.length - up, inks: [...new Set(drawn.map(({ ink }) => ink))] };
}

/** How many kinds of bars the rail shows; null where it is not there. */
export async function railKinds(name: BrowserName, page: Page): Promise<number | null> {
  const host = ours(await treeOf(name, page), 'rail');
  return host && pathsIn(host).filter(({ attributes }) => attributes['d']).length;
}
