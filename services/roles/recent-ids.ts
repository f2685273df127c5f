/**
 * The ids accepted lately, so that an article posted twice is not written twice. Two generations of
 * at most `max` ids: when the young one is full the old one is forgotten, so between `max` and
 * `2·max` ids are known. What is forgotten here costs a record more, never a count: the state
 * remembers ids itself.
 */
export interface RecentIds {
  has(id: string): boolean;
  add(id: string): void;
}

export function createRecentIds(max: number): RecentIds {
  let young = new Set<string>();
  let old = new Set<string>();
  return {
    has: (id) => young.has(id) || old.has(id),
    add(id) {
      if (young.size >= max) {
        old = young;
        young = new Set();
      }
      young.add(id);
    },
  };
}
