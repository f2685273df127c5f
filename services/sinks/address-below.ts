/** The address of a place below a service's own; what the service asks for in its query stays behind it. */
export function addressBelow(base: string, path: string): string {
  const url = new URL(base);
  url.pathname = url.pathname.replace(/\/+$/, '') + path;
  return url.href;
}
