import { startApi, type Api, type ApiOptions } from '../../services/api/server.ts';
import type { AcceptAnswer, ApiDependencies } from '../../services/api/dependencies.ts';
import { createUncountedRecords } from '../../services/roles/uncounted.ts';
import { fold } from '../../services/trends/fold.ts';
import { latestArticles } from '../../services/trends/query.ts';
import { createState, type TrendState } from '../../services/trends/state.ts';
import type { Status } from '../../shared/status.ts';

/** The real API over a real state that the test folds into by hand. */
export interface ApiUnderTest {
  api: Api;
  state: TrendState;
  fold(record: unknown): void;
}

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {
  // Tests look at answers, not at logs.
}

export async function openApi(
  options: Partial<ApiOptions> = {},
  accept: ((values: readonly unknown[]) => Promise<AcceptAnswer>) | null = null,
): Promise<ApiUnderTest> {
  const state = createState();
  let version = 0;
  const uncounted = createUncountedRecords(Date.now);
  uncounted.note('EMPTY_VALUE', { code: 'EMPTY_VALUE', message: 'the record has no value' });
  const deps: ApiDependencies = {
    logger: silent,
    version: 'test',
    epoch: 'epoch',
    nowMs: Date.now,
    accept,
    replica: {
      state,
      get version() {
        return version;
      },
      articlesSince: (sequence, limit) => latestArticles(state, sequence, limit),
    },
    status: () => ({ version: 'test' }) as Status,
    uncounted: (reason) => ({
      records: uncounted.newest(reason),
      total: reason === 'EMPTY_VALUE' ? 3 : 0,
    }),
    sentBy: (source) =>
      source === 'wire' ? { ids: ['m2', 'gone', 'm6'], total: 30 } : { ids: [], total: 0 },
    notReady: () => [],
    gauges: () => [],
  };
  const api = await startApi(deps, {
    host: '127.0.0.1',
    port: 0,
    token: null,
    maxRequestBytes: 1_000_000,
    tickMs: 20,
    maxViews: 5,
    maxClients: 10,
    corsOrigins: [],
    pageFolder: '/nowhere',
    ...options,
  });
  return {
    api,
    state,
    fold(record) {
      fold(state, record, version);
      version++;
    },
  };
}
