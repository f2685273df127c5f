import type { Snapshot } from '../../../shared/snapshot.ts';
import type { Status } from '../../../shared/status.ts';
import { SECOND_MS, type Window } from '../../../shared/time.ts';
import type { Kind, View } from '../../../shared/trend.ts';
import { TierMarks } from '../charts/tier-marks.ts';
import { sameView } from '../rising/same-view.ts';
import { emptyFeed, paused, resumed, withArticles, type ArticleFeed } from './article-feed.ts';
import { linkOf, type Link } from './link.ts';
import { serverNowMs, unknownClock, withSample } from './server-clock.ts';
import { requestsOver, type ServerSocket } from './socket.ts';
import { Subscription } from './subscription.ts';
import { waitingRecords } from './waiting.ts';

const LIST_LIMIT = 50;
/** While the reader searches the list by name: as many as the server gives. */
const SEARCHED_LIMIT = 200;
/** All codes there are: what the map does not find among them was not named. */
const COUNTRY_LIMIT = 250;
const PAIR_LIMIT = 200;
/** The server's clock as it says itself is this far from what the page thinks: one of them was set. */
const CLOCK_OFF_MS = 5_000;
/** How often the clock is measured again at most. */
const CLOCK_EVERY_MS = 60_000;
/** How often ages are looked at again when nothing arrives. */
const TICK_MS = 1_000;
/** Countries and pairs come by turns, each once a second: nobody reads a map faster. */
const PLACES_TURN_MS = 500;

/** What the list shows; the countries and pairs follow its window. */
export interface Shown {
  kind: Kind;
  window: Window;
  filter: Pick<View, 'lang' | 'country'>;
  /** The reader looks for a name. */
  searching: boolean;
}

export interface Surroundings {
  socket: ServerSocket;
  fetchStatus: () => Promise<Status>;
  /** The browser's clock. */
  nowMs: () => number;
  /** Runs once before the next paint. */
  beforePaint: (run: () => void) => void;
}

/**
 * What the server says, as the page draws it: at most one change a frame, whole values only.
 * Nothing here is proxied; the figures are replaced, never edited.
 */
export class Stream {
  list = $state.raw<Snapshot | null>(null);
  countries = $state.raw<Snapshot | null>(null);
  pairs = $state.raw<Snapshot | null>(null);
  refusal = $state<string | null>(null);
  status = $state.raw<Status | null>(null);
  feed = $state.raw<ArticleFeed>(emptyFeed);
  link = $state<Link>('connecting');
  /** The server's clock, once a second. */
  nowMs = $state(0);
  ageMs = $state<number | null>(null);
  /** When the listed keys came to stand where they stand. */
  readonly tierMarks = new TierMarks();

  readonly #around: Surroundings;
  readonly #views: Record<'list' | 'countries' | 'pairs', Subscription>;
  readonly #startedMs: number;
  #clock = unknownClock;
  #clockReadMs = -Infinity;
  #latestFeed = emptyFeed;
  #everConnected = false;
  #painting = false;
  #pairsAreNext = false;
  #ticker: ReturnType<typeof setInterval> | undefined;
  #placesTurn: ReturnType<typeof setInterval> | undefined;

  constructor(around: Surroundings, shown: Shown) {
    this.#around = around;
    this.#startedMs = around.nowMs();
    const requests = requestsOver(around.socket);
    const changed = () => this.#publishSoon();
    this.#views = {
      list: new Subscription(listView(shown), requests, changed),
      countries: new Subscription(countryView(shown.window), requests, changed),
      pairs: new Subscription(pairView(shown.window), requests, changed),
    };
  }

  start(): void {
    const { socket } = this.#around;
    const views = Object.values(this.#views);
    socket.on('connect', () => {
      this.#everConnected = true;
      for (const view of views) void view.open();
      void this.#readStatus();
      this.#tick();
    });
    socket.on('disconnect', () => {
      for (const view of views) view.close();
      this.#tick();
    });
    socket.on('trends:delta', ({ viewId, delta }) => {
      for (const view of views) view.takeDelta(viewId, delta);
    });
    socket.on('trends:snapshot', ({ viewId, snapshot }) => {
      for (const view of views) view.takeSnapshot(viewId, snapshot);
    });
    socket.on('status:changed', (status) => this.#takeStatus(status));
    socket.on('articles:seen', (articles) => {
      this.#latestFeed = withArticles(this.#latestFeed, articles);
      this.#publishSoon();
    });
    this.#ticker = setInterval(() => this.#tick(), TICK_MS);
    this.#placesTurn = setInterval(() => this.#publishPlaces(), PLACES_TURN_MS);
    socket.connect();
  }

  stop(): void {
    clearInterval(this.#ticker);
    clearInterval(this.#placesTurn);
    this.#around.socket.disconnect();
    this.#around.socket.off();
  }

  show(shown: Shown): void {
    const { connected } = this.#around.socket;
    const { window } = shown;
    this.#views.list.change(listView(shown), connected);
    if (window === this.countries?.view.window) return;
    this.#views.countries.change(countryView(window), connected);
    this.#views.pairs.change(pairView(window), connected);
  }

  pauseFeed(): void {
    this.#latestFeed = paused(this.#latestFeed);
    this.#publishSoon();
  }

  resumeFeed(): void {
    this.#latestFeed = resumed(this.#latestFeed);
    this.#publishSoon();
  }

  #takeStatus(status: Status): void {
    this.status = status;
    const browserMs = this.#around.nowMs();
    const off = Math.abs(serverNowMs(this.#clock, browserMs) - status.nowMs);
    const due = Math.abs(browserMs - this.#clockReadMs) > CLOCK_EVERY_MS;
    // A tab of a day meets a clock that is set, and a computer that slept.
    if (off > CLOCK_OFF_MS && due) void this.#readStatus();
  }

  async #readStatus(): Promise<void> {
    const sentMs = this.#around.nowMs();
    this.#clockReadMs = sentMs;
    try {
      const status = await this.#around.fetchStatus();
      const receivedMs = this.#around.nowMs();
      this.#clock = withSample(this.#clock, { sentMs, receivedMs, serverMs: status.nowMs });
      this.status = status;
      this.#tick();
    } catch {
      // The status comes again with `status:changed`; until then the header says less.
      this.#tick();
    }
  }

  #publishSoon(): void {
    if (this.#painting) return;
    this.#painting = true;
    this.#around.beforePaint(() => {
      this.#painting = false;
      const list = this.#views.list.state.snapshot;
      if (list !== null && list !== this.list) this.tierMarks.hear(list.items);
      this.list = list;
      const { countries, pairs } = this.#views;
      this.countries = untilItsTurn(this.countries, countries.state.snapshot);
      this.pairs = untilItsTurn(this.pairs, pairs.state.snapshot);
      this.refusal = this.#views.list.refusal;
      this.feed = this.#latestFeed;
      this.#tick();
    });
  }

  #publishPlaces(): void {
    const { countries, pairs } = this.#views;
    if (this.#pairsAreNext) this.pairs = pairs.state.snapshot;
    else this.countries = countries.state.snapshot;
    this.#pairsAreNext = !this.#pairsAreNext;
  }

  #tick(): void {
    const browserMs = this.#around.nowMs();
    const nowMs = serverNowMs(this.#clock, browserMs);
    // All that says an age is written anew with it: whole seconds are enough.
    if (Math.abs(nowMs - this.nowMs) >= TICK_MS) this.nowMs = nowMs;
    const list = this.#views.list.state;
    const newest = newestMs(list.snapshot, this.status);
    const ageMs = newest === null ? null : Math.max(0, nowMs - newest);
    this.ageMs = ageMs === null ? null : Math.floor(ageMs / SECOND_MS) * SECOND_MS;
    this.link = linkOf({
      connected: this.#around.socket.connected,
      everConnected: this.#everConnected,
      tryingMs: browserMs - this.#startedMs,
      ageMs,
      waiting: waitingRecords(this.status),
      broken: list.broken,
    });
  }
}

/** What is shown stays until its turn; another view does not wait. */
function untilItsTurn(shown: Snapshot | null, latest: Snapshot | null): Snapshot | null {
  return shown !== null && latest !== null && sameView(shown, latest) ? shown : latest;
}

/** Stream time of the newest data here; null when nothing ever came. */
function newestMs(list: Snapshot | null, status: Status | null): number | null {
  const newest = Math.max(list?.stream.clockMs ?? 0, status?.clockMs ?? 0);
  return newest > 0 ? newest : null;
}

function listView({ kind, window, filter, searching }: Shown): View {
  return {
    kind,
    window,
    sort: 'rising',
    ...filter,
    limit: searching ? SEARCHED_LIMIT : LIST_LIMIT,
  };
}
function countryView(window: Window): View {
  return { kind: 'country', window, sort: 'count', limit: COUNTRY_LIMIT, series: false };
}
function pairView(window: Window): View {
  return { kind: 'country-pair', window, sort: 'count', limit: PAIR_LIMIT, series: false };
}
