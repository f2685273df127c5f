import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowedDetails } from '../../web/src/charts/followed-details.svelte.ts';
import { Pins } from '../../web/src/charts/pins.svelte.ts';
import Choice from '../../web/src/header/Choice.svelte';
import LinkNotice from '../../web/src/header/LinkNotice.svelte';
import LinkState from '../../web/src/header/LinkState.svelte';
import { locale } from '../../web/src/i18n/locale.svelte.ts';
import RisingRow from '../../web/src/rising/RisingRow.svelte';
import Headline from '../../web/src/feed/Headline.svelte';
import Pairs from '../../web/src/pairs/Pairs.svelte';
import WhyPanel from '../../web/src/why/WhyPanel.svelte';
import { article, snapshot, trend } from './trends.ts';

const nothing = () => undefined;

beforeEach(() => {
  locale.language = 'en';
  locale.browserTag = 'en';
});
afterEach(() => vi.unstubAllGlobals());

describe('a row of what rises', () => {
  const row = (fields: Parameters<typeof trend>[1]) =>
    render(RisingRow, {
      trend: trend('flood', { articles: 40, stories: 24, outlets: 11, sinceMs: 0, ...fields }),
      nowMs: 41 * 60_000,
      clockMs: 41 * 60_000,
      selected: false,
      entered: false,
      pinned: false,
      onExplain: nothing,
      onPin: nothing,
    });
  const door = () => screen.getAllByRole('button')[0]!;

  it('says its tier in words and how far above the usual it is', () => {
    row({ tier: 'trending', expected: 3, countries: ['OM'] });
    const text = door().textContent.replace(/\s+/g, ' ');
    expect(text).toContain('trending');
    expect(text).toContain('24 stories · 40 articles · 11 outlets');
    expect(text).toContain('×8');
    expect(text).toContain('for 41 min');
    expect(screen.getByTitle('Oman').textContent).toBe('OM');
  });

  it('says since when of nothing that was not raised, and shows what is usually none as a count', () => {
    row({ tier: 'steady', expected: 0.01 });
    const text = door().textContent.replace(/\s+/g, ' ');
    expect(text).toMatch(/24 usually none\s*$/);
    expect(text).not.toContain('for 41 min');
  });

  it('claims neither a tier nor a ratio while warming', () => {
    row({ tier: 'warming', expected: 3 });
    const text = door().textContent;
    expect(text).not.toContain('×');
    expect(text).not.toContain('usual');
  });

  it('speaks Arabic', () => {
    locale.language = 'ar';
    row({ tier: 'emerging', stories: 2, expected: 1 });
    const text = door().textContent;
    expect(text).toContain('ناشئ');
    expect(text).toContain('قصتان');
    expect(text).toContain('من المعتاد');
  });
});

describe('the state of the connection', () => {
  it('is a word, an age and a sentence for those who listen', () => {
    const { container } = render(LinkState, { link: 'offline', ageMs: 95_000 });
    expect(container.querySelector('.link')?.textContent).toContain('offline');
    expect(container.querySelector('.link')?.textContent).toContain('last data 1 min ago');
    render(LinkNotice, { link: 'offline' });
    expect(screen.getByText(/No connection/).getAttribute('aria-live')).toBe('polite');
  });
});

describe('a choice', () => {
  it('is a group of radio buttons with a name', async () => {
    const onChoose = vi.fn();
    render(Choice, {
      name: 'window',
      legend: 'Time window',
      options: [
        { value: '15m', label: '15 min' },
        { value: '1h', label: '1 hr' },
      ],
      value: '1h',
      onChoose,
    });
    expect(screen.getByRole('group', { name: 'Time window' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: '15 min' }));
    expect(onChoose).toHaveBeenCalledWith('15m');
  });
});

describe('a headline', () => {
  it('links to a real article and never to an invented one', () => {
    const url = 'https://news.example/1';
    const { rerender } = render(Headline, { article: article('1', { url, demo: false }) });
    expect(screen.getByRole('link').getAttribute('href')).toBe(url);
    return rerender({ article: article('2', { url, demo: true }) }).then(() => {
      expect(screen.queryByRole('link')).toBeNull();
    });
  });

  it('makes no link of an address that is not of the web', () => {
    render(Headline, { article: article('1', { url: 'javascript:alert(1)', demo: false }) });
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the table of pairs', () => {
  it('has a door for each pair and says which it opens', async () => {
    const onExplain = vi.fn();
    const items = [trend('RU|UA', { kind: 'country-pair', articles: 62 })];
    render(Pairs, {
      snapshot: snapshot(items),
      link: 'live',
      subject: null,
      dark: false,
      onExplain,
    });
    await fireEvent.click(screen.getByRole('button', { name: 'Russia and Ukraine: 62' }));
    expect(onExplain).toHaveBeenCalledWith({ kind: 'country-pair', key: 'RU|UA' });
  });

  it('has a sentence where nothing came yet', () => {
    render(Pairs, {
      snapshot: null,
      link: 'offline',
      subject: null,
      dark: false,
      onExplain: nothing,
    });
    expect(screen.getByText(/No connection/)).toBeTruthy();
  });
});

describe('the articles behind a number', () => {
  const panel = (onClose = nothing) =>
    render(WhyPanel, {
      subject: { kind: 'keyword', key: 'flood' },
      followed: new FollowedDetails(),
      pins: new Pins(),
      trend: trend('flood', { label: 'flood' }),
      window: '1h',
      nowMs: 1_000,
      modal: false,
      onExplain: nothing,
      onClose,
    });

  it('stand by story; the panel takes the focus and Escape closes it', async () => {
    const page = {
      articles: [article('2', { title: 'Flood rises' }), article('1')],
      nextCursor: null,
      total: 2,
    };
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(page)));
    const onClose = vi.fn();
    panel(onClose);
    expect(document.activeElement?.textContent).toBe('flood');
    expect(await screen.findByText('and 1 copy')).toBeTruthy();
    expect(screen.getByText('Flood').tagName).toBe('MARK');
    await fireEvent.keyDown(window, { key: 'Escape' });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('say what failed and can be asked for again', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json({ detail: 'the state is still loading' }, { status: 503 })),
    );
    panel();
    expect(await screen.findByText(/the state is still loading/)).toBeTruthy();
    vi.stubGlobal('fetch', () =>
      Promise.resolve(Response.json({ articles: [], nextCursor: null, total: 0 })),
    );
    await fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/No article in this window/)).toBeTruthy();
  });
});
