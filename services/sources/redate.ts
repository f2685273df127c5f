import type { Article } from '../../shared/article.ts';
import { DAY_MS, parseInstant, toIso, utcDay } from '../../shared/time.ts';

export interface RedateOptions {
  /** When the first article is due. */
  startMs: number;
  /** How many times faster than life; above 0. */
  speed: number;
}

export interface Redated {
  /** Never before that of the article before. */
  dueMs: number;
  article: Article;
}

/** A step of more than this between two neighbours is a seam, not a silence. */
const SEAM_MS = DAY_MS;

/**
 * Moves articles of the past to now, keeping their spacing. An article stands on its own time line
 * at `t` = `seenAt`, else `publishedAt`, else where the one before it stood; the line is laid onto
 * the clock by `f(t) = startMs + (t − first t) / speed`, and publication moves with it:
 *
 * ```
 *   as it was   09:00 published    09:40 seen            10:40 seen
 *                 ·──────────────────A─────────────────────B           speed 60
 *   re-dated    11:59:20             12:00:00 due          12:01:00 due
 * ```
 *
 * - Input order is kept. An article that stands before its predecessor is due with it.
 * - A step of more than a day, either way, is a seam (the next file, a year mistyped): the line is
 *   cut there and goes on without a wait, so that no date can stop the stream.
 * - A bare date stays one, moved. A date that is no instant and no bare date is left out, so that
 *   the article counts when it is seen. A date inside `raw` or `html` stays as it is.
 * - `seenAt` is left out: live, it is the moment of acceptance.
 *
 * Constant memory.
 */
export function createRedater({ startMs, speed }: RedateOptions): (article: Article) => Redated {
  if (!(speed > 0 && Number.isFinite(speed))) {
    throw new RangeError(`speed: a number above 0 is expected, found ${speed}`);
  }
  /** `f` is held as a point on both lines, which a seam moves. */
  let originMs: number | null = null;
  let originDueMs = startMs;
  let previousMs = 0;
  let lastDueMs = startMs;
  const moved = (instantMs: number, anchorMs: number): number =>
    originDueMs + (instantMs - anchorMs) / speed;

  return (article) => {
    const { seenAt, publishedAt, ...rest } = article;
    const seenMs = parseInstant(seenAt ?? '')?.ms;
    const publishedMs = parseInstant(publishedAt ?? '')?.ms;
    const standsMs = seenMs ?? publishedMs ?? (originMs === null ? null : previousMs);
    if (standsMs !== null) {
      if (originMs === null || Math.abs(standsMs - previousMs) > SEAM_MS) {
        originMs = standsMs;
        originDueMs = lastDueMs;
      }
      previousMs = standsMs;
      lastDueMs = Math.max(lastDueMs, Math.round(moved(standsMs, originMs)));
    }
    const dayMs = bareDay(publishedAt ?? '');
    const date =
      publishedMs !== undefined && originMs !== null
        ? toIso(Math.round(moved(publishedMs, originMs)))
        : dayMs !== null
          ? toIso(seenMs === undefined ? lastDueMs : Math.round(moved(dayMs, originMs!))).slice(
              0,
              10,
            )
          : null;
    return {
      dueMs: lastDueMs,
      article: date === null ? rest : { ...rest, publishedAt: date },
    };
  };
}

function bareDay(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  return match ? utcDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
