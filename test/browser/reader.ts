import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const screenshots = resolve(import.meta.dirname, '../../test-results/screenshots');

export interface Reader {
  /** What the browser of this reader asks for: `ar`, `en-GB`. */
  locale: string;
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

/** Words by which the tests find what a reader of that language sees. */
export const WORDS = {
  ar: {
    direction: 'rtl',
    rising: 'ما يصعد الآن',
    countries: 'دول',
    words: 'كلمات',
    sixHours: /^6/,
    pause: 'إيقاف مؤقت',
    resume: 'متابعة',
    offline: 'لا اتصال بالخادم',
    live: 'مباشر',
    other: 'EN',
    settings: 'الإعدادات',
    share: 'مشاركة وتصدير',
    wall: /شاشة الحائط/,
    health: 'حال التدفق',
    overTime: 'عبر الزمن',
    usual: 'المدى المعتاد',
    pinOne: /^ثبّت «/,
  },
  en: {
    direction: 'ltr',
    rising: 'Rising now',
    countries: 'countries',
    words: 'words',
    sixHours: /^6/,
    pause: 'pause',
    resume: 'resume',
    offline: 'No connection to the server',
    live: 'live',
    other: 'ع',
    settings: 'Settings',
    share: 'Share and export',
    wall: /^Wall screen/,
    health: 'State of the stream',
    overTime: 'Over time',
    usual: 'usual range',
    pinOne: /^Keep /,
  },
} as const;

export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** What the page complained about: uncaught errors and messages of level error. */
  complaints: string[];
}

/** A picture of a page takes a busy machine without graphics half a minute. */
const PATIENCE_MS = 60_000;

export async function openPage(browser: Browser, url: string, reader: Reader): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: reader.locale,
    colorScheme: reader.theme ?? 'light',
    viewport: { width: reader.width ?? 1440, height: reader.height ?? 900 },
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, context, complaints };
}

/** Rows of the list of what rises. */
export async function waitForRows(page: Page): Promise<void> {
  await page.locator('#rising li button').first().waitFor();
}

export async function capture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
