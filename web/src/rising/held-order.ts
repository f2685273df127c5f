/**
 * The rows in the order in which the reader is looking at them; what came meanwhile stands at the
 * end, what left is gone. So nothing slips away from under a pointer.
 */
export function inHeldOrder<T extends { key: string }>(
  rows: readonly T[],
  heldKeys: readonly string[],
): T[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const held = heldKeys.map((key) => byKey.get(key)).filter((row) => row !== undefined);
  const known = new Set(heldKeys);
  return [...held, ...rows.filter(({ key }) => !known.has(key))];
}
