import { readTarget, type Target } from '../../shared/target.ts';
import { LogError, type Log } from '../../services/log/port.ts';
import { createAlertPublisher } from '../../services/roles/alert-topic.ts';
import { mailServer, type Reply } from './mail-server.ts';
import { receiver, type Answer } from './receiver.ts';
import {
  reachContract,
  sinkContract,
  type Behaviour,
  type SinkUnderTest,
} from './sinks.contract.ts';

export function target(fields: object): Target {
  const read = readTarget({ id: 't', ...fields });
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

const FIELDS = {
  webhook: { secrets: [`whsec_${Buffer.alloc(32, 7).toString('base64')}`] },
  alertmanager: {},
  slack: { lang: 'ar' },
  telegram: { token: '12345:very-secret-token', chatId: '-100', lang: 'ar' },
};

const ANSWERS: Record<Behaviour, Answer> = {
  takes: 200,
  later: 503,
  never: 400,
  'hangs up': (response) => response.destroy(),
};

for (const type of ['webhook', 'alertmanager', 'slack', 'telegram'] as const) {
  const open = async (behaviour: Behaviour): Promise<SinkUnderTest> => {
    const server = await receiver(ANSWERS[behaviour]);
    const url = `${server.url}/hidden-path`;
    return {
      target: target({ type, url, allowPrivate: true, ...FIELDS[type] }),
      taken: () => (behaviour === 'takes' ? server.got.length : 0),
      close: () => server.close(),
    };
  };
  sinkContract(type, open, /whsec_|very-secret|hidden-path/);
  reachContract(
    type,
    open,
    (host, port) => ({ url: `http://${host}:${port}/` }),
    (found) => Number(new URL((found as { url: string }).url).port),
  );
}

const REPLIES: Record<Behaviour, Reply> = { takes: 250, later: 451, never: 550, 'hangs up': 421 };

const openMail = async (behaviour: Behaviour): Promise<SinkUnderTest> => {
  const server = await mailServer([REPLIES[behaviour]], {
    hideSTARTTLS: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    ...(behaviour === 'hangs up'
      ? {
          onConnect: (_session, done) =>
            done(Object.assign(new Error('full'), { responseCode: 421 })),
        }
      : {}),
  });
  const fields = { from: 'Marsad <marsad@example.org>', to: ['desk@example.org'], tls: 'none' };
  return {
    target: target({
      type: 'email',
      host: '127.0.0.1',
      port: server.port,
      allowPrivate: true,
      ...fields,
    }),
    taken: () => server.got.length,
    close: () => server.close(),
  };
};
sinkContract('email', openMail, /desk@example/);
reachContract(
  'email',
  openMail,
  (host, port) => ({ host, port }),
  (found) => (found as { port: number }).port,
);

/** A log that answers as it is told; the real ones have a suite of their own. */
const openTopic = (behaviour: Behaviour): Promise<SinkUnderTest> => {
  let taken = 0;
  const log = {
    ensureTopics: () => Promise.resolve(),
    append(_topic: string, records: readonly unknown[]) {
      if (behaviour === 'never') {
        return Promise.reject(new LogError('RECORD_TOO_LARGE', 'too large'));
      }
      if (behaviour !== 'takes') {
        const message = 'broker secret-host is away';
        return Promise.reject(new LogError('LOG_UNAVAILABLE', message, { retriable: true }));
      }
      taken += records.length;
      return Promise.resolve([]);
    },
  } as Partial<Log> as Log;
  return Promise.resolve({
    target: target({ type: 'kafka', topic: 'desk-alerts' }),
    publish: createAlertPublisher(log, ['mentions']),
    taken: () => taken,
    close: () => Promise.resolve(),
  });
};
sinkContract('kafka', openTopic, /secret-host/);
