import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/places';
import { find, treeOf, type DomNode } from './shadow';

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

/** The signs of change on a page; null where the overlay is not there. */
export async function changeSigns(name: BrowserName, page: Page): Promise<ChangeSigns | null> {
  const host = find(await treeOf(name, page), 'duibiao-signs');
  if (!host) return null;
  const paths = pathsIn(host).filter(({ attributes }) => attributes['class'] !== 'decided' && attributes['d']);
  const triangles = paths.flatMap(({ attributes }) => attributes['d']!.split('Z').filter(Boolean));
  return { up: triangles.filter(pointsUp).length, down: triangles.filter((one) => !pointsUp(one)).length, inks: paths.map(({ attributes }) => attributes['class']!) };
}

/** How many kinds of bars the rail shows; null where it is not there. */
export async function railKinds(name: BrowserName, page: Page): Promise<number | null> {
  const host = find(await treeOf(name, page), 'duibiao-rail');
  return host && pathsIn(host).filter(({ attributes }) => attributes['d']).length;
}
