import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extract } from '../../services/extract/extract.ts';
import { FINGERPRINT_BANDS, FINGERPRINT_BINS } from '../../services/extract/fingerprint.ts';
import { SAME_STORY_BINS } from '../../services/trends/story-sketch.ts';

interface Sample {
  title: string;
  body: string;
  lang: string;
  publishedAt: string;
}

const FOLDER = new URL('../../../shared/data/', import.meta.url);
const STREAMS = ['dev_replay_ar_saudinewsnet', 'dev_replay_en_newsapi_news'];
const ARTICLES = 1_500;
const BAND_BINS = FINGERPRINT_BINS / FINGERPRINT_BANDS;
/** Articles this far apart are no copies of each other. */
const UNRELATED_MS = 4 * 86_400_000;

/** What another outlet makes of an article, by kind; each must meet its original. */
const VARIANTS: Readonly<Record<string, (article: Sample) => Sample>> = {
  'an agency put before': (a) => ({
    ...a,
    body: a.lang === 'ar' ? `(وكالة الأنباء) - ${a.body}` : `(News Agency) -- ${a.body}`,
  }),
  'tail cut by a quarter': (a) => ({ ...a, body: a.body.slice(0, (a.body.length * 3) / 4) }),
  'tail cut by half': (a) => ({ ...a, body: a.body.slice(0, a.body.length / 2) }),
  'punctuation changed': (a) => ({ ...a, body: a.body.replace(/[،,.؛;:"«»]/g, ' - ') }),
  'hamza and ta marbuta changed': (a) => ({
    ...a,
    title: unmarked(a.title),
    body: unmarked(a.body),
  }),
  'another headline': (a) => ({ ...a, title: a.lang === 'ar' ? 'خبر آخر' : 'Another headline' }),
  'every 20th word changed': (a) => ({ ...a, body: changed(a.body, 20) }),
};
const TITLE_VARIANTS: typeof VARIANTS = {
  'title alone, punctuation changed': (a) => ({ ...a, title: `«${a.title}»!` }),
  'title alone, hamza changed': (a) => ({ ...a, title: unmarked(a.title) }),
  'title alone, a word put after': (a) => ({ ...a, title: `${a.title} video` }),
};

function unmarked(text: string): string {
  return text.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي');
}

function changed(text: string, step: number): string {
  return text
    .split(' ')
    .map((word, index) => (index % step === step - 1 ? `x${index}` : word))
    .join(' ');
}

/** How many copies meet their original (a common band, then enough equal bins), and how many strangers do. */
export async function run(): Promise<void> {
  for (const stream of STREAMS) {
    const file = new URL(`${stream}.jsonl.gz`, FOLDER);
    if (existsSync(file)) report(stream, samplesOf(file));
    else console.log(`${stream}: absent, skipped`);
  }
  return Promise.resolve();
}

function samplesOf(file: URL): Sample[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  const step = Math.floor(lines.length / ARTICLES);
  return lines
    .filter((_, index) => index % step === 0)
    .map((line) => JSON.parse(line) as Sample)
    .filter(({ title, body }) => title.length > 15 && body.length > 200);
}

function report(stream: string, samples: readonly Sample[]): void {
  console.log(`${stream}: ${samples.length} articles; copies that meet their original`);
  const originals = samples.map(sketch);
  const titles = samples.map((sample) => ({ ...sample, body: '' }));
  const titleSketches = titles.map(sketch);
  for (const [name, variant] of Object.entries(VARIANTS)) {
    const met = samples.filter((sample, i) => meet(sketch(variant(sample)), originals[i]!)).length;
    console.log(`  ${name}: ${percent(met, samples.length)}`);
  }
  for (const [name, variant] of Object.entries(TITLE_VARIANTS)) {
    const met = titles.filter((title, i) => meet(sketch(variant(title)), titleSketches[i]!)).length;
    console.log(`  ${name}: ${percent(met, titles.length)}`);
  }
  console.log(`  strangers that meet: ${strangers(samples, originals)}`);
  console.log(`  titles of strangers that meet: ${strangers(samples, titleSketches)}`);
}

function strangers(samples: readonly Sample[], sketches: readonly Buffer[]): string {
  const times = samples.map(({ publishedAt }) => Date.parse(publishedAt));
  let pairs = 0;
  let met = 0;
  for (let i = 0; i < sketches.length; i++) {
    for (let j = i + 1; j < sketches.length; j++) {
      if (Math.abs(times[i]! - times[j]!) < UNRELATED_MS) continue;
      if (samples[i]!.title === samples[j]!.title) continue;
      pairs++;
      if (meet(sketches[i]!, sketches[j]!)) met++;
    }
  }
  return `${met} of ${pairs} pairs`;
}

function sketch({ title, body, lang }: Sample): Buffer {
  const [mention] = extract({ title, body, lang }, { seenAt: null });
  return Buffer.from(mention!.story, 'base64url');
}

function meet(a: Buffer, b: Buffer): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  let equal = 0;
  let bands = 0;
  for (let band = 0; band < FINGERPRINT_BANDS; band++) {
    let inBand = 0;
    for (let bin = band * BAND_BINS; bin < (band + 1) * BAND_BINS; bin++) {
      if (a[bin] === b[bin]) inBand++;
    }
    equal += inBand;
    if (inBand === BAND_BINS) bands++;
  }
  return bands > 0 && equal >= SAME_STORY_BINS;
}

function percent(part: number, all: number): string {
  return `${((100 * part) / (all || 1)).toFixed(1)} %`;
}
