import { ICONS } from './file-links';
import { isInArticle } from './place';

/** Pixels below which a picture is an ornament; a scanned page is far wider. */
const SMALL = 300;

/** A picture's width as the page declares it, or shows it; unknown until it came. */
const widthOf = (picture: HTMLImageElement): number => Number.parseInt(picture.getAttribute('width') ?? '', 10) || picture.width || Infinity;

/** How many pictures stand in the place of an article's text. */
export const picturesOf = (body: Element): number =>
  [...body.querySelectorAll('img[src]')].filter((picture) => isInArticle(picture) && !ICONS.test(picture.getAttribute('src') ?? '') && widthOf(picture as HTMLImageElement) >= SMALL).length;
