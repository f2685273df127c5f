import { describe, expect, it } from 'vitest';
import { withoutOutlet } from '../../services/extract/outlet-tail.ts';

describe('the outlet behind a headline', () => {
  it.each([
    ['Senate passes the spending bill | TheHill', null],
    ['Senate passes the spending bill | Politics', 'example.org'],
    ['Senate passes the spending bill - CNN', 'news.example.org'],
    ['Senate passes the spending bill - The Hill', 'thehill.com'],
    ['Senate passes the spending bill — The Daily Post', 'dailypost.example'],
    ['Senate passes the spending bill – BBC News', null],
  ])('%j of %s loses it', (title, source) => {
    expect(withoutOutlet(title, source)).toBe('Senate passes the spending bill');
  });

  it.each([
    ['Минобороны сообщило об ударе по складу — РБК', 'Минобороны сообщило об ударе по складу'],
    [
      'Espagne : la reprise sera décidée par le ministère - Foot - ESP',
      'Espagne : la reprise sera décidée par le ministère',
    ],
    ['Une enquête ouverte après le drame - Ouest-France', 'Une enquête ouverte après le drame'],
  ])('%j, whatever the source', (title, expected) => {
    expect(withoutOutlet(title, null)).toBe(expected);
  });

  it.each([
    ['What we know about the bill - and what we do not', 'thehill.com'],
    ['Talks on the ceasefire fail again - Gaza', 'apnews.com'],
    ['Storm Boris - live updates from Vienna and Prague today', 'bbc.co.uk'],
    ['Short | CNN', null],
    ['Senate passes the spending-bill', 'bill.example'],
    ['', null],
  ])('%j of %s keeps it', (title, source) => {
    expect(withoutOutlet(title, source)).toBe(title);
  });
});
