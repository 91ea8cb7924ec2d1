import { readFileSync, readdirSync } from 'node:fs';
import { documentOf } from './pages';

const PORTALS = new URL('../../fixtures/portals/', import.meta.url);
const file = (name: string): string => readFileSync(new URL(name, PORTALS), 'utf8');

/** Names of the invented portals' pages, each in the markup of one system. */
export const portals: readonly string[] = readdirSync(PORTALS).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5));

export const TITLE = '云溪县2022年度法治政府建设情况报告';

/** The invented report that is published on them, line by line. */
export const report: readonly string[] = file('report.txt').trim().split('\n');

/** A portal's page with a report on it. `[[title]]` and `[[text before|after]]` in its markup say where title and lines go. */
export const publish = (portal: string, lines: readonly string[] = report): Document => {
  const put = (_: string, before: string, after: string) => lines.map((line) => `${before}${line}${after}`).join('\n');
  return documentOf(file(`${portal}.html`).replaceAll('[[title]]', TITLE).replace(/\[\[text (.*?)\|(.*?)\]\]/, put));
};
