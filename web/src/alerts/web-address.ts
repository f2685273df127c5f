/** An address that leads somewhere: to the web, and not to the demo's invented outlets. */
export function isWebAddress(url: string | null): url is string {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !hostname.endsWith('.example');
}
