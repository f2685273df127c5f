/** The two parts of a pair's key, or null when it is not one. */
export function pairParts(key: string): [string, string] | null {
  const parts = key.split('|');
  return parts.length === 2 && parts[0] && parts[1] ? [parts[0], parts[1]] : null;
}
