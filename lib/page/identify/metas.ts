import { own } from '../own';

/** Characters of a meta tag that are read: no title or name is longer. */
const LONGEST = 500;

/** The content of a page's meta tag by name, in any case, trimmed and cut to some length; null where it is missing or empty. */
export const metaOf = (doc: Document, name: string): string | null => {
  const wanted = name.toLowerCase();
  for (const meta of own(doc, 'querySelectorAll').call(doc, 'meta[name]')) {
    const content = meta.getAttribute('name')?.trim().toLowerCase() === wanted ? meta.getAttribute('content')?.trim() : '';
    if (content) return content.slice(0, LONGEST);
  }
  return null;
};
