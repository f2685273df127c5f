import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ar } from '../../web/src/i18n/ar.ts';
import { en } from '../../web/src/i18n/en.ts';
import { until } from '../support/until.ts';
import { openBrowser } from './chromium.ts';
import { MarsadServer } from './server.ts';

/** Names that nobody has: the second is muted, the third comes last. */
const [FIRST, MUTED, LAST] = ['Qubarat', 'Tokozurat', 'Vorimarat'];
/** A new rule counts from the next whole minute on. */
const COUNTS_WITHIN_MS = 150_000;

let browser: Browser;
let server: MarsadServer;
beforeAll(async () => {
  browser = await openBrowser();
  server = await MarsadServer.start(undefined, { MARSAD_SOURCES: 'none' });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function send(path: string, body: unknown): Promise<void> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
}

let sent = 0;
const tell = (names: readonly string[]): Promise<void> =>
  send('/articles', {
    id: `article ${sent}`,
    source: `paper ${sent++}`,
    lang: 'en',
    title: `${names.join(' and ')}: part ${sent} of what is told`,
    body: `The towns of ${names.join(' and ')} saw a river rise.`,
  });

interface Notice {
  title: string;
  body: string;
  tag: string;
  lang: string;
  dir: string;
}

/**
 * Each notice goes to the browser as it would, and is written down. A Chromium without a window takes
 * the permission, but says 'denied' where it is read and shows nothing.
 */
const WRITTEN_DOWN = `
  window.notices = [];
  window.Notification = class extends Notification {
    static get permission() {
      return 'granted';
    }
    constructor(title, options) {
      super(title, options);
      window.notices.push({ title, body: this.body, tag: this.tag, lang: this.lang, dir: this.dir });
    }
  };`;

const contexts: BrowserContext[] = [];
async function openReader(locale: string): Promise<Page> {
  const context = await browser.newContext({ locale, permissions: ['notifications'] });
  contexts.push(context);
  const page = await context.newPage();
  await page.addInitScript(WRITTEN_DOWN);
  await page.goto(server.url);
  return page;
}
const noticesOf = (page: Page): Promise<Notice[]> => page.evaluate<Notice[]>('window.notices');

async function turnOn(page: Page, words: typeof en | typeof ar): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${words.alerts as string}`) }).click();
  await page.getByLabel(words.notices as string).check();
  await page.keyboard.press('Escape');
}

it('an alert is a notice of the browser once, in the page’s language, to who asked for it; a muted one is none', async () => {
  for (const name of [FIRST, MUTED, LAST]) {
    await send('/rules', { id: name, when: { keys: [name], window: '15m', minStories: 1 } });
  }
  await send('/mutes', { key: MUTED.toLowerCase(), until: '2099-01-01T00:00:00Z' });
  const arabic = await openReader('ar');
  await turnOn(arabic, ar);
  const english = await openReader('en-GB');
  await turnOn(english, en);
  const unasked = await openReader('en-GB');

  await until(
    'the first alert comes',
    async () => {
      await tell([FIRST, MUTED]);
      return (await noticesOf(arabic)).length > 0 ? true : null;
    },
    COUNTS_WITHIN_MS,
  );
  // More of the same is no news.
  for (let i = 0; i < 5; i++) await tell([FIRST, MUTED]);
  await tell([LAST]);
  for (const [page, words, lang, dir] of [
    [arabic, ar, 'ar', 'rtl'],
    [english, en, 'en', 'ltr'],
  ] as const) {
    await until('the last one comes', async () =>
      (await noticesOf(page)).some(({ title }) => title.includes(LAST)) ? true : null,
    );
    const notices = await noticesOf(page);
    const [before, after] = (words.noticeRising as string).split('{name}');
    expect(notices.map(({ title }) => title)).toEqual(
      [FIRST, LAST].map(
        (name) => expect.stringMatching(`^${before!}.?${name}.?${after!}$`) as string,
      ),
    );
    for (const notice of notices) expect(notice).toMatchObject({ lang, dir });
    expect(notices[0]!.body).toContain(`${FIRST} and ${MUTED}: part`);
  }
  // Of two tabs the browser shows one: they tell under one tag.
  const tags = await Promise.all([arabic, english].map(noticesOf));
  expect(tags[0]!.map(({ tag }) => tag)).toEqual(tags[1]!.map(({ tag }) => tag));
  expect(await noticesOf(unasked)).toEqual([]);
  for (const context of contexts) await context.close();
}, 240_000);
