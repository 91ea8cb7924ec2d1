/**
 * SHA-256 of a text, hexadecimal: tells whether a page changed since it was read.
 * Computed where the store lives, in the background: pages on plain http, as many portals are,
 * have no `crypto.subtle`, and a page's word for its own fingerprint would not be worth keeping.
 */
export const fingerprintOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
