import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { capture, openPage, waitForRows, WORDS, type OpenPage } from './reader.ts';

let browser: Browser;
const url = inject('demoUrl');

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const send = async (articles: unknown[]): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(articles);
  const answer = await fetch(`${url}/api/v1/articles`, { method: 'POST', headers, body });
  expect(answer.status).toBe(202);
};
/** Moves the pointer over the picture of pairs, square by square, until it may choose one. */
async function overPair(canvas: Locator): Promise<void> {
  const { width, height } = (await canvas.boundingBox())!;
  for (let y = 0.15; y < 1; y += 0.1) {
    for (let x = 0.05; x < 1; x += 0.05) {
      await canvas.hover({ position: { x: x * width, y: y * height } });
      // The picture answers a pointer once a frame.
      await canvas.page().evaluate('new Promise(requestAnimationFrame)');
      if ((await canvas.getAttribute('style'))?.includes('pointer')) return;
    }
  }
}
const figuresOf = (page: Page) => page.locator('#rising').innerText();

describe.each([
  ['ar', 'ar'],
  ['en', 'en-GB'],
] as const)('a reader of %s', (language, locale) => {
  const words = WORDS[language];
  let open: OpenPage;
  let page: Page;

  beforeAll(async () => {
    open = await openPage(browser, url, { locale });
    page = open.page;
  });
  afterAll(async () => {
    expect(open.complaints).toEqual([]);
    await open.context.close();
  });

  it('sees trends in the direction of the language, and they move', async () => {
    await waitForRows(page);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(words.direction);
    expect(await page.locator('#rising-title').innerText()).toContain(words.rising);
    const before = await figuresOf(page);
    await expect.poll(() => figuresOf(page)).not.toBe(before);
    await capture(page, `board-${language}`);
  });

  it('finds the figures of the chart in a table, too', async () => {
    await expect.poll(() => page.locator('figure table tbody tr').count()).toBeGreaterThan(3);
    expect(await page.locator('figure canvas').count()).toBe(1);
  });

  it('opens the articles behind a row, and Escape leads back to the row', async () => {
    const row = page.locator('#rising li button').first();
    await row.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.locator('li p').first().waitFor();
    expect(await panel.locator(':focus').count()).toBe(1);
    await capture(page, `articles-${language}`);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('#rising li :focus').count()).toBe(1);
  });

  it('opens just the articles that a figure beside a key counts', async () => {
    await page.locator('#rising li button.door').first().click();
    const panel = page.getByRole('dialog');
    // The rarest of the words beside it: all of its articles fit on the first page.
    const figure = panel.locator('h3 + ul').first().locator('button').last();
    await figure.click();
    await expect.poll(() => figure.getAttribute('aria-pressed')).toBe('true');
    const word = await figure.locator('bdi').innerText();
    await expect.poll(() => panel.locator('.shown').innerText()).toContain(word);
    const [shown, total] = (await panel.locator('.shown').innerText()).match(/\d+/g)!.map(Number);
    expect(total).toBeGreaterThan(0);
    expect(await panel.locator('li .title').count()).toBe(shown);
    await panel.locator('.shown button').last().click();
    await expect.poll(() => panel.locator('h2').innerText()).toBe(word);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('finds behind each figure of the stream what it counts', async () => {
    const article = {
      id: 'harbour',
      source: 'Port Paper',
      title: 'Repeated',
      body: 'The harbour.',
    };
    const old = {
      id: 'bridge',
      source: 'Port Paper',
      title: 'Old',
      publishedAt: '2020-01-01T00:00:00Z',
    };
    await send([article, old]);
    await send([article, { title: 42 }]);
    await page.locator('button.strip').click();
    const panel = page.getByRole('dialog');
    const behind = panel.locator('.behind');
    const figures = panel.locator('dl button');
    // What is late, what came again, what was refused: as many as the server tells, and each a record.
    await expect.poll(() => figures.count()).toBeGreaterThan(5);
    for (let i = 0; i < (await figures.count()); i++) {
      await figures.nth(i).click();
      await behind.locator('li').first().waitFor();
      expect(await behind.count()).toBe(1);
      expect(await behind.locator('p').first().innerText()).toMatch(/\d/);
      await figures.nth(i).click();
    }
    await panel.locator('ul li button').first().click();
    await behind.locator('li .title').first().waitFor();
    await capture(page, `sender-${language}`);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('opens the articles behind a country and behind a pair of countries', async () => {
    const panel = page.getByRole('dialog');
    const opens = async () => {
      await panel.locator('li p').first().waitFor();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    };
    await page.locator('section[aria-labelledby="countries-title"] button').first().click();
    await opens();
    // The picture of pairs by pointer, which turns into a hand over a square that is a pair: two countries
    // that are often named with others need not be one.
    const canvas = page.locator('section[aria-labelledby="together-title"] canvas');
    await canvas.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        await overPair(canvas);
        await page.mouse.down();
        await page.mouse.up();
        return panel.count();
      })
      .toBe(1);
    await opens();
    // And by keyboard, in the table behind it: the square shows that it has the focus. It is another one
    // than that which was chosen: that has its edge already.
    await page.mouse.move(0, 0);
    const before = await canvas.screenshot();
    await page.locator('[data-pair]').last().focus();
    await expect.poll(async () => before.equals(await canvas.screenshot())).toBe(false);
    await page.keyboard.press('Enter');
    await opens();
  });

  it('changes the window and the kind, and finds the choice again', async () => {
    await page.getByRole('radio', { name: words.sixHours }).check({ force: true });
    await waitForRows(page);
    await page.getByRole('radio', { name: words.countries, exact: true }).check({ force: true });
    await waitForRows(page);
    await page.reload();
    await waitForRows(page);
    expect(await page.getByRole('radio', { name: words.sixHours }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: words.countries, exact: true }).isChecked()).toBe(
      true,
    );
  });

  it('shows less on demand, and the address leads to the same view', async () => {
    const filter = page.getByRole('search');
    await page.getByRole('radio', { name: words.words, exact: true }).check({ force: true });
    await waitForRows(page);
    const name = await page.locator('#rising li .name bdi').first().innerText();
    await filter.getByRole('searchbox').fill(name);
    await expect
      .poll(() => page.locator('#rising li .what').allInnerTexts())
      .toSatisfy(
        (names: string[]) => names.length > 0 && names.every((found) => found.includes(name)),
      );
    await page.locator('#rising li button').first().click();
    await page.getByRole('dialog').locator('li p').first().waitFor();
    await page.goto(page.url());
    await page.getByRole('dialog').locator('li p').first().waitFor();
    await expect.poll(() => page.getByRole('dialog').locator('h2').innerText()).toContain(name);
    await page.keyboard.press('Escape');
    expect(await filter.getByRole('searchbox').inputValue()).toBe(name);
    await filter.getByRole('button').click();
    await filter.getByRole('combobox').first().selectOption('ar');
    await waitForRows(page);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('ar');
    await capture(page, `filtered-${language}`);
    await filter.getByRole('button').click();
    expect(new URL(page.url()).searchParams.has('lang')).toBe(false);
  });

  it('holds the live feed and lets it go on', async () => {
    const first = page.locator('.live li').first();
    await first.waitFor();
    await page.getByRole('button', { name: words.pause }).click();
    const held = await first.innerText();
    await page.locator('#live-title small').waitFor();
    expect(await first.innerText()).toBe(held);
    await page.getByRole('button', { name: words.resume }).click();
    await expect.poll(() => first.innerText()).not.toBe(held);
  });

  it('changes theme and language, and finds them again', async () => {
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(247, 244, 238)');
    await page.getByRole('button', { name: words.settings }).click();
    await page.locator('input[name="theme"][value="dark"]').check({ force: true });
    await expect.poll(ground).toBe('rgb(15, 21, 32)');
    await page.locator('input[name="digits"][value="arab"]').check({ force: true });
    await page.locator('#time-zone').selectOption('Africa/Cairo');
    await capture(page, `settings-${language}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#rising-title').innerText()).toMatch(/[٠-٩]/);
    await page.getByRole('radio', { name: words.other }).check({ force: true });
    const other = language === 'ar' ? WORDS.en : WORDS.ar;
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe(other.direction);
    await page.reload();
    await waitForRows(page);
    expect(await page.locator('html').getAttribute('dir')).toBe(other.direction);
    expect(await ground()).toBe('rgb(15, 21, 32)');
  });
});

describe.each([
  ['ar', 'ar'],
  ['en', 'en-GB'],
] as const)('a phone that speaks %s', (language, locale) => {
  it('shows one column at a time and never scrolls sideways', async () => {
    const open = await openPage(browser, url, { locale, width: 360, height: 740 });
    const { page } = open;
    await waitForRows(page);
    for (const [index, column] of ['rising', 'time', 'live'].entries()) {
      await page.locator('nav button').nth(index).click();
      await expect.poll(() => page.locator(`.column.${column}`).isVisible()).toBe(true);
      expect(await page.locator('.column:visible').count()).toBe(1);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
      await capture(page, `phone-${language}-${column}`);
    }
    await page.locator('nav button').first().click();
    await page.locator('#rising li button').first().click();
    await page.getByRole('dialog').locator('li p').first().waitFor();
    await capture(page, `phone-${language}-articles`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#rising li :focus').count()).toBe(1);
    expect(open.complaints).toEqual([]);
    await open.context.close();
  });
});
