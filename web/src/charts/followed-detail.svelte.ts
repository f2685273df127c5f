import type { Window } from '../../../shared/time.ts';
import type { TrendDetail } from '../../../shared/trend-detail.ts';
import { fetchDetail, type Subject } from '../http/requests.ts';

/** How often the course of the chosen key is read again while it is shown. */
const REFRESH_MS = 5_000;

/** The course of one key, read again and again while somebody looks; the last good one stays. */
export class FollowedDetail {
  detail = $state.raw<TrendDetail | null>(null);
  failure = $state.raw<unknown>(null);

  /** Follows until the returned function is called; to be used as an effect. */
  follow(subject: Subject, window: Window): () => void {
    const abort = new AbortController();
    this.detail = null;
    this.failure = null;
    const read = async () => {
      try {
        this.detail = await fetchDetail(subject, window, abort.signal);
        this.failure = null;
      } catch (failure) {
        if (!abort.signal.aborted) this.failure = failure;
      }
    };
    void read();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read();
    }, REFRESH_MS);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }
}
