import { fold } from '../i18n/fold.ts';

/** A stretch of a headline; `hit` where it is what the reader chose. */
export interface Segment {
  text: string;
  hit: boolean;
}

/** Cuts a headline where one of the wordings occurs; longer wordings win over those inside them. */
export function highlight(title: string, wordings: readonly string[]): Segment[] {
  const folded = fold(title);
  const wanted = wordings
    .map((wording) => fold(wording.trim()))
    .filter((wording) => wording.length > 1)
    .sort((a, b) => b.length - a.length);
  const segments: Segment[] = [];
  let from = 0;
  while (from < title.length) {
    const next = nextHit(folded, wanted, from);
    if (next === null) break;
    if (next.at > from) segments.push({ text: title.slice(from, next.at), hit: false });
    segments.push({ text: title.slice(next.at, next.at + next.length), hit: true });
    from = next.at + next.length;
  }
  if (from < title.length) segments.push({ text: title.slice(from), hit: false });
  return segments;
}

function nextHit(
  folded: string,
  wanted: readonly string[],
  from: number,
): { at: number; length: number } | null {
  let best: { at: number; length: number } | null = null;
  for (const wording of wanted) {
    const at = folded.indexOf(wording, from);
    if (at >= 0 && (best === null || at < best.at)) best = { at, length: wording.length };
  }
  return best;
}
