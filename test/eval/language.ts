import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { detectLanguage } from '../../services/extract/language.ts';

const OWN_SET = new URL('sets/languages.txt', import.meta.url);
const FOLDER = new URL('../../../shared/data/', import.meta.url);
const STREAMS = [
  'dev_replay_ar_saudinewsnet',
  'dev_replay_en_newsapi_news',
  'dev_replay_fr_newsapi',
  'dev_replay_ru_newsapi',
];
/** Every so many titles of a stream. */
const STEP = 5;

interface Sample {
  lang: string;
  text: string;
}

/** How often the language of a text alone is told rightly: own headlines and sentences, stream titles. */
export async function run(): Promise<void> {
  const own = readFileSync(OWN_SET, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const at = line.indexOf(' | ');
      return { lang: line.slice(0, at), text: line.slice(at + 3) };
    });
  const isSentence = ({ text }: Sample): boolean => /[.。۔]$/.test(text);
  report(
    'own headlines',
    own.filter((sample) => !isSentence(sample)),
  );
  report('own sentences', own.filter(isSentence));
  for (const stream of STREAMS) reportStream(stream);
  return Promise.resolve();
}

function reportStream(stream: string): void {
  const file = new URL(`${stream}.jsonl.gz`, FOLDER);
  if (!existsSync(file)) {
    console.log(`${stream}: absent, skipped`);
    return;
  }
  const samples = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % STEP === 0)
    .map((line) => JSON.parse(line) as { lang: string; title: string })
    .map(({ lang, title }) => ({ lang, text: title }));
  report(`${stream}, titles`, samples);
}

/** Right of all, by language, and what was said instead. `--errors` lists the texts. */
function report(name: string, samples: readonly Sample[]): void {
  const groups = new Map<string, { all: number; right: number; said: Map<string, number> }>();
  const errors: string[] = [];
  for (const { lang, text } of samples) {
    const group = groups.get(lang) ?? { all: 0, right: 0, said: new Map<string, number>() };
    groups.set(lang, group);
    const said = detectLanguage(text);
    group.all++;
    if (said === lang) group.right++;
    else {
      group.said.set(said, (group.said.get(said) ?? 0) + 1);
      errors.push(`  ${lang} as ${said}: ${text}`);
    }
  }
  const rates = [...groups.values()].map(({ all, right }) => right / all);
  const macro = rates.reduce((sum, rate) => sum + rate, 0) / (rates.length || 1);
  console.log(`${name}: ${samples.length} texts, macro accuracy ${(100 * macro).toFixed(1)} %`);
  for (const [lang, { all, right, said }] of groups) {
    const others = [...said].sort((a, b) => b[1] - a[1]).slice(0, 8);
    const wrong = others.map(([other, count]) => `${other} ${count}`).join(', ');
    console.log(`  ${lang} ${right}/${all}${wrong === '' ? '' : ` (${wrong})`}`);
  }
  if (process.argv.includes('--errors')) console.log(errors.slice(0, 400).join('\n'));
}
