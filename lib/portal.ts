/** Whether an address is of a Chinese government portal, as in the manifest: the only pages the extension may look at. */
export function isPortal(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && /(^|\.)gov\.cn\.?$/.test(hostname);
}
