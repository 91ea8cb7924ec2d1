/** Chinese government portals as a match pattern: the only pages the extension may look at unasked. */
export const PORTALS = '*://*.gov.cn/*';

/** Whether an address is of a portal. */
export function isPortal(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /(^|\.)gov\.cn\.?$/.test(hostname);
}
