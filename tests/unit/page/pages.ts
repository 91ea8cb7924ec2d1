import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';

const FIXTURES = new URL('../../fixtures/pages/', import.meta.url);

/** A page of the given html; linkedom's types are its own. */
export const documentOf = (html: string): Document => parseHTML(html).document as unknown as Document;

/** One of the invented pages, by its name without `.html`. */
export const fixture = (name: string): Document => documentOf(readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8'));

const SHARED = new URL('../../../../shared/', import.meta.url);

interface Gold {
  page: { isReport: boolean; kind: string };
  report: Record<string, string | number | null>;
}

/** The annotated sample reports, where they are at hand: they are not part of the project. */
export const samples = (): { name: string; text: string; gold: Gold }[] => {
  if (!existsSync(new URL('gold', SHARED))) return [];
  const seeds = readdirSync(new URL('seeds', SHARED));
  return readdirSync(new URL('gold', SHARED)).map((name) => ({
    name,
    text: readFileSync(new URL(`seeds/${seeds.find((seed) => seed.startsWith(name.slice(0, 3)))}`, SHARED), 'utf8'),
    gold: JSON.parse(readFileSync(new URL(`gold/${name}`, SHARED), 'utf8')) as Gold,
  }));
};

/** The tables of titles of reports and of look-alikes, where they are at hand. */
export const listedTitles = (): { reports: string[]; others: string[] } => {
  const file = new URL('portals.md', SHARED);
  if (!existsSync(file)) return { reports: [], others: [] };
  const [, reports = '', others = ''] = readFileSync(file, 'utf8').split(/^### 6\.[12].*$/m);
  const titles = (table: string) => [...table.matchAll(/^\| \d+ \| (.*?) \|/gm)].map((row) => row[1] ?? '');
  return { reports: titles(reports), others: titles(others) };
};

/** Ways to print a text as a portal page; each puts every line into a block of its own. */
export const LAYOUTS: Record<string, (lines: readonly string[]) => string> = {
  zoom: (lines) => `<div id="zoom">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  trs: (lines) => `<div class="TRS_Editor"><style>.a{}</style>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div>`,
  breaks: (lines) => `<div class="nr">${lines.join('<br>\n')}</div>`,
};

export const portalPage = (title: string, body: string): Document =>
  documentOf(`<!DOCTYPE html><html><head><title>${title}</title></head><body>
    <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zcjd">政策解读</a></li></ul></div>
    <div class="main">${body}</div>
    <ul class="list"><li><a href="/1">2013年度依法行政工作情况报告</a></li><li><a href="/2">关于印发工作要点的通知</a></li></ul>
    <div class="footer">主办单位：市人民政府办公室 网站标识码：0000000000</div></body></html>`);
