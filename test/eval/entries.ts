import { readFileSync } from 'node:fs';
import { DAY_MS, toIso } from '../../shared/time.ts';
import { topOfDays } from './streams/ranked-days.ts';
import { run, type Look, type Start } from './streams/run.ts';
import { loadStream, type Item, type StreamName } from './streams/stream.ts';
import { row } from './streams/targets.ts';

/** The first entries of how many of the days were read: of the English stream every fourth. */
const READ = {
  en: { sheet: new URL('./sheets/entries-en.tsv', import.meta.url), entries: 13, everyDays: 4 },
  ar: { sheet: new URL('./sheets/entries-ar.tsv', import.meta.url), entries: 10, everyDays: 1 },
} as const;
/** Buttons, datelines and days of the week that pages bring along: no start may be one of them. */
const FURNITURE =
  /^(تويتر|فيسبوك|تغريده|مشاركه|طباعه|ارسال|تعليق|اكتب رايك|السبت|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|غد|امس|اليوم|ثالث|تاسع|واس)$/u;

/**
 * The first entries of days after the warm-up, publication clock (of the Arabic stream by time of crawl),
 * judged by reading the headlines behind them: `e` one real event, `v` one under a name that does not say
 * which (*calculator*, a speaker), `m` several things or a mere topic. The sheets hold days and keys, no
 * text; an entry that they do not know counts as not judged. Also whether anything that belongs to a page
 * and not to its news started. Nothing is drawn, so there is no seed.
 */
export async function runEvaluation(): Promise<void> {
  for (const name of ['en', 'ar'] as const) {
    const stream = await loadStream(name);
    if (stream === null) {
      console.log('the streams are not beside the project: nothing measured');
      return;
    }
    const of = run(stream.items, { clock: 'publication', looks: true });
    const { judged, events, fit } = judge(name, of.looks);
    if (judged === 0) continue;
    if (name === 'en') {
      row('English entries that are one event', events / judged);
      row('English entries under a fit name', fit / judged);
      continue;
    }
    row('Arabic entries that are one event', events / judged);
    tellFurniture(stream.items, of.starts);
  }
}

/** How many of the entries that a person read are one event, and how many of these say so by their name. */
function judge(
  name: StreamName,
  looks: readonly Look[],
): { judged: number; events: number; fit: number } {
  const { sheet, entries, everyDays } = READ[name];
  const lines = readFileSync(sheet, 'utf8').trim().split('\n').slice(1);
  const verdicts = new Map(
    lines.map((line) => {
      const [day, key, verdict] = line.split('\t');
      return [`${day} ${key}`, verdict!];
    }),
  );
  const days = [...topOfDays(looks, entries)].sort(([a], [b]) => a - b);
  const read = days.filter((_, i) => i % everyDays === 0);
  const keys = read.flatMap(([day, of]) =>
    of.map(({ keys: names }) => `${toIso(day).slice(0, 10)} ${names[0]!}`),
  );
  const found = keys.flatMap((key) => verdicts.get(key) ?? []);
  console.log(`${name}, ${read.length} days: ${found.length} of ${keys.length} entries judged`);
  const fit = found.filter((verdict) => verdict === 'e').length;
  const vague = found.filter((verdict) => verdict === 'v').length;
  return { judged: found.length, events: fit + vague, fit };
}

function tellFurniture(items: readonly Item[], all: readonly Start[]): void {
  const starts = all.filter(({ kind }) => kind === 'keyword');
  const furniture = starts.filter(({ key }) => key.split(' ').some((word) => FURNITURE.test(word)));
  const days = (items.at(-1)!.publishedMs - items[0]!.publishedMs) / DAY_MS - 14;
  console.log(`starts: ${(starts.length / days).toFixed(1)} a day`);
  row('Arabic share buttons, datelines, weekdays that start', furniture.length);
}

export { runEvaluation as run };
