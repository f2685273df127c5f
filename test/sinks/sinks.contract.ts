import { afterEach, describe, expect, it } from 'vitest';
import type { Target } from '../../shared/target.ts';
import { send } from '../../services/sinks/send.ts';
import type { Outcome, Reach } from '../../services/sinks/sink.ts';
import { alert } from './receiver.ts';

export const NOW = Date.UTC(2026, 0, 15, 12, 0, 5);
export const sending = { event: 'a1-raised', alert };

/** What a receiver does with what it gets. */
export type Behaviour = 'takes' | 'later' | 'never' | 'hangs up';

/** A receiver of one kind, as the suite needs it. */
export interface SinkUnderTest {
  target: Target;
  publish?: Reach['publish'];
  /** How many alerts it took. */
  taken(): number;
  close(): Promise<void>;
}

/** Everything that all sinks promise, against real servers on this machine. */
export function sinkContract(
  name: string,
  open: (behaviour: Behaviour, more?: object) => Promise<SinkUnderTest>,
  /** Words that a target holds and nobody may be told. */
  secret: RegExp,
): void {
  const opened: SinkUnderTest[] = [];
  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });
  const start = async (behaviour: Behaviour, more?: object): Promise<SinkUnderTest> => {
    const sink = await open(behaviour, more);
    opened.push(sink);
    return sink;
  };
  const deliver = ({ target, publish }: SinkUnderTest): Promise<Outcome> =>
    send(target, sending, {
      nowMs: NOW,
      publish: publish ?? (() => Promise.reject(new Error('not asked for'))),
    });

  describe(`${name} (every sink)`, () => {
    it('hands over what is taken, and again under the same id', async () => {
      const sink = await start('takes');
      expect(await deliver(sink)).toEqual({ ok: true });
      expect(await deliver(sink)).toEqual({ ok: true });
      expect(sink.taken()).toBe(2);
    });

    it.each([
      ['later', true],
      ['never', false],
      ['hangs up', true],
    ] as const)('a receiver that says %s: to be tried again is %s', async (behaviour, retry) => {
      const sink = await start(behaviour);
      expect(await deliver(sink)).toMatchObject({ ok: false, retry });
      expect(sink.taken()).toBe(0);
    });

    it('no outcome tells a secret', async () => {
      for (const behaviour of ['later', 'never', 'hangs up'] as const) {
        expect(JSON.stringify(await deliver(await start(behaviour)))).not.toMatch(secret);
      }
    });
  });
}

/** What sinks that open connections of their own promise as well. */
export function reachContract(
  name: string,
  open: (behaviour: Behaviour, more?: object) => Promise<SinkUnderTest>,
  hostOf: (host: string, port: number) => object,
  portOf: (target: Target) => number,
): void {
  describe(`${name} (every sink that connects)`, () => {
    const reach: Reach = { nowMs: NOW, publish: () => Promise.reject(new Error('not asked for')) };

    it('a receiver that is not there may be there later', async () => {
      const sink = await open('takes');
      await sink.close();
      const outcome = await send(sink.target, sending, reach);
      expect(outcome).toMatchObject({ ok: false, retry: true, reason: 'ECONNREFUSED' });
    });

    it('an address of this machine is refused unless it is allowed, before anything is sent', async () => {
      const sink = await open('takes');
      const port = portOf(sink.target);
      for (const host of [
        '127.0.0.1',
        '127.1',
        '0177.0.0.1',
        '0x7f.1',
        '2130706433',
        'localhost',
        '[::1]',
        '[::ffff:127.0.0.1]',
        '[::ffff:7f00:1]',
        '[64:ff9b::7f00:1]',
      ]) {
        const target = {
          ...sink.target,
          allowPrivate: false,
          ...hostOf(host.replace(/^\[|\]$/g, name === 'email' ? '' : '$&'), port),
        } as Target;
        const outcome = await send(target, sending, reach);
        expect(outcome, host).toMatchObject({ ok: false, retry: false });
        expect(JSON.stringify(outcome)).toMatch(/not public/);
      }
      expect(sink.taken()).toBe(0);
      await sink.close();
    });

    it('gives up at once when it is told to stop', async () => {
      const sink = await open('takes');
      const outcome = await send(sink.target, sending, { ...reach, signal: AbortSignal.abort() });
      expect(outcome).toMatchObject({ ok: false, retry: true });
      expect(sink.taken()).toBe(0);
      await sink.close();
    });
  });
}
