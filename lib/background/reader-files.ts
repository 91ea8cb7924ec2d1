/**
 * Where the build puts what is injected; WXT does not tell (wxt#2040). The reader comes in parts, each of which needs those before it
 * (scripts/reader-parts.ts): what is injected by one call is one task in the page, and all of it together would be felt.
 */
export const READER = { parts: ['/reader-data.js', '/reader-steps.js', '/content-scripts/reader.js'], marks: '/marks.css' } as const;
