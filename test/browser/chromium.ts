import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * What sparticuz sets for its usual place and not for ours: with one process for all pages the
 * browser ends with the first page that closes, and the page is to be met with its security on.
 */
const UNWANTED = new Set([
  '--single-process',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** A real Chromium: on Linux x64 the one that `npm ci` brings, elsewhere the Chrome that is installed. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: 'chrome', headless: true });
  }
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((argument) => !UNWANTED.has(argument)),
    headless: true,
  });
}
