/** What parts a headline from the name of its outlet: `… | TheHill`, `… - CNN`, `… — Новости`. */
const TAIL = /^(.{20,})\s([|–—-])\s([^|]{2,40})$/u;
/** `… - Foot - ESP`: two or more sections of a word or so, by which a French sports paper files. */
const SECTIONS =
  /(?<=.{20})\s-\s(?:Foot|Rugby|Tennis|Basket|Cyclisme|Auto|F1|Hand|Judo|Natation|Athlétisme|Tous sports|Médias)(?:\s-\s[\p{L}. ]{2,24}){0,2}$/u;
const MIN_HEAD_CHARS = 20;
const MAX_TAIL_WORDS = 4;
const MIN_SHARED = 4;

/**
 * The headline without the name of the outlet or section behind it: behind a bar whatever is short, behind a
 * dash what the article's source or address has too.
 */
export function withoutOutlet(title: string, source: string | null): string {
  if (!hasSpacedMark(title)) return title;
  const plain = title.replace(SECTIONS, '');
  if (plain !== title) return plain;
  const [, head, mark, tail] = TAIL.exec(title) ?? [];
  if (head === undefined || tail === undefined) return title;
  if (tail.trim().split(/\s+/).length > MAX_TAIL_WORDS) return title;
  return mark === '|' || isOutlet(tail, source) ? head.trim() : title;
}

/** Both patterns want a bar or dash between spaces; most headlines have none, and one look tells. */
function hasSpacedMark(title: string): boolean {
  for (let at = title.indexOf(' ', MIN_HEAD_CHARS); at !== -1; at = title.indexOf(' ', at + 1)) {
    const mark = title.charCodeAt(at + 1);
    if (mark === 0x7c || mark === 0x2d || mark === 0x2013 || mark === 0x2014) return true;
  }
  return false;
}

/** Outlets whose headlines come by way of others, and whose name is not that of their address. */
const OUTLETS = new Set(
  [
    ...['Ouest-France', 'Le Monde', 'Le Figaro', 'BFMTV', 'Franceinfo', 'Outre-mer la 1ère'],
    ...[
      'Спорт-Экспресс',
      'СПОРТ',
      'Экспресс-Новости',
      'КГ-Портал',
      'Газета.Ru',
      'РИА Новости',
      'РБК',
    ],
    ...['CNN', 'BBC News', 'Reuters', 'Fox News', 'The Guardian', 'Daily Mail', 'The Verge'],
  ].map(lettersOf),
);

function isOutlet(tail: string, source: string | null): boolean {
  const letters = lettersOf(tail);
  // Ouest-France éditions locales
  if (OUTLETS.has(letters) || letters.startsWith('ouestfrance')) return true;
  const name = lettersOf(tail.replace(/^the\s/i, ''));
  if (source === null) return false;
  const outlet = lettersOf(source.replace(/\.[a-z]{2,6}$/i, ''));
  if (name.length < 2 || outlet.length < 2) return false;
  if (outlet.includes(name) || name.includes(outlet)) return true;
  let shared = 0;
  while (shared < name.length && name[shared] === outlet[shared]) shared++;
  return shared >= MIN_SHARED;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
