import { describe, expect, it } from 'vitest';
import { judgePage, readArticle } from '../../../lib/page';
import { LAYOUTS } from '../../../lib/page/article/layouts';
import { documentOf } from './pages';
import { portals, publish, report, TITLE } from './portals';

const linesOf = (text = ''): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
/** Six paragraphs and the signature: shorter than many a sidebar. */
const short = [...report.slice(0, 7), ...report.slice(-2)];

/** The page as that of a site whose hooks nobody knows. */
const unhooked = (page: Document): Document => {
  for (const element of page.body.querySelectorAll('*')) for (const name of ['class', 'id']) element.removeAttribute(name);
  const comments: ChildNode[] = [];
  const collect = (node: Node): void => node.childNodes.forEach((child) => (child.nodeType === 8 ? comments.push(child) : collect(child)));
  collect(page.body);
  for (const comment of comments) comment.remove();
  return page;
};

describe('a page of', () => {
  it.each(portals)('%s: the report is found whole, and nothing else of the page', (portal) => {
    const page = publish(portal);
    expect(judgePage(page).isReport).toBe(true);
    expect(linesOf(readArticle(page)?.text)).toEqual(report);
  });

  it.each(portals)('%s: a short one too', (portal) => {
    expect(linesOf(readArticle(publish(portal, short))?.text)).toEqual(short);
  });

  it.each(portals)('%s: also where no hook is known', (portal) => {
    expect(linesOf(readArticle(unhooked(publish(portal)))?.text)).toEqual(report);
    expect(linesOf(readArticle(unhooked(publish(portal, short)))?.text)).toEqual(short);
  });
});

/** An element that a hook finds: `tag`, `#id`, `.class` or `[id^="start"]`. */
const hooked = (selector: string, inner: string): string => {
  const [, sign, name] = /^(?:([.#])|\[id\^=")?([\w-]+)/.exec(selector) ?? [];
  if (sign === '.') return `<div class="${name}">${inner}</div>`;
  return selector === name ? `<${name}>${inner}</${name}>` : `<div id="${name}">${inner}</div>`;
};

describe('the hook', () => {
  it.each(LAYOUTS.flatMap(({ selector }) => selector.split(', ')))('%s leads to the text', (selector) => {
    const text = hooked(selector, report.map((line) => `<p>${line}</p>`).join(''));
    const beside = `<div>${'我县组织乡镇干部学习法律，受到群众好评。'.repeat(8)}</div>`;
    const page = documentOf(`<html><head><title>云溪县人民政府</title></head><body><div><h1>${TITLE}</h1>${beside}${text}${beside}</div></body></html>`);
    expect(linesOf(readArticle(page)?.text)).toEqual(report);
  });
});
