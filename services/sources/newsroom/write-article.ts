import type { Article } from '../../../shared/article.ts';
import { toIso } from '../../../shared/time.ts';
import { compose } from './compose.ts';
import { createRandom, type Random } from './random.ts';
import type { Report } from './story-plan.ts';

/** The share of articles that come, as in life, without an address, and with a date but no time. */
const WITHOUT_URL_SHARE = 0.05;
const BARE_DATE_SHARE = 0.03;

/** The finished article; the same report gives the same article each time. */
export function writeArticle(report: Report): Article {
  const { cast, domain, telling, outlet, copiedFrom } = report;
  const random = createRandom(report.seed);
  const { title, sentences } = compose(cast, domain, telling);
  const agency = copiedFrom ?? outlet;
  const body = copiedFrom ? shorten(sentences, random) : sentences.join(' ');
  const side = telling.language === 'ar' ? 0 : 1;
  const city = cast.home.cities[cast.city]![side];
  const published = toIso(report.atMs);
  return {
    id: report.id,
    ...(random.chance(WITHOUT_URL_SHARE)
      ? {}
      : { url: `https://demo.invalid/${outlet.slug}/${report.id}` }),
    source: outlet.source,
    title,
    body: agency.agency ? dateline(city, agency.agency, side, random) + body : body,
    lang: telling.language,
    publishedAt: random.chance(BARE_DATE_SHARE) ? published.slice(0, 10) : published,
  };
}

/** A copy loses a sentence or two at the end and gets the quotation marks of its new house. */
function shorten(sentences: readonly string[], random: Random): string {
  const kept = sentences.slice(0, sentences.length - random.int(0, 2)).join(' ');
  return random.chance(0.3) ? kept.replace(/[«»]/g, '"') : kept;
}

function dateline(city: string, agency: string, side: 0 | 1, random: Random): string {
  const comma = side === 0 ? '،' : ',';
  return random.chance(0.6) ? `${city}${comma} (${agency}) - ` : `${city} (${agency}) – `;
}
