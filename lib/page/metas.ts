/** The content of a page's meta tag by name, in any case, trimmed; null where it is missing or empty. */
export const metaOf = (doc: Document, name: string): string | null => {
  const wanted = name.toLowerCase();
  for (const meta of doc.querySelectorAll('meta[name]')) {
    const content = meta.getAttribute('name')?.trim().toLowerCase() === wanted ? meta.getAttribute('content')?.trim() : '';
    if (content) return content;
  }
  return null;
};
