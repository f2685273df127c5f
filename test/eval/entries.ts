import { readFileSync } from 'node:fs';
import { DAY_MS, toIso } from '../../shared/time.ts';
import { topOfDays } from './streams/ranked-days.ts';
import { run } from './streams/run.ts';
import { loadStream } from './streams/stream.ts';
import { row } from './streams/targets.ts';

const SHEET = new URL('./sheets/entries-ar.tsv', import.meta.url);
const ENTRIES = 10;
/** Buttons, datelines and days of the week that pages bring along: no start may be one of them. */
const FURNITURE =
  /^(تويتر|فيسبوك|تغريده|مشاركه|طباعه|ارسال|تعليق|اكتب رايك|السبت|سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|غد|امس|اليوم|ثالث|تاسع|واس)$/u;

/**
 * The first ten entries of each day of the Arabic stream after its warm-up (by time of crawl), judged by
 * reading the headlines behind them: `e` one real event, `m` several things or a mere topic. The sheet
 * holds days and keys, no text; an entry that it does not know counts as not judged. Also whether
 * anything that belongs to a page and not to its news started.
 */
export async function runEvaluation(): Promise<void> {
  const stream = await loadStream('ar');
  if (stream === null) {
    console.log('the streams are not beside the project: nothing measured');
    return;
  }
  const lines = readFileSync(SHEET, 'utf8').trim().split('\n').slice(1);
  const verdicts = new Map(
    lines.map((line) => {
      const [day, key, verdict] = line.split('\t');
      return [`${day} ${key}`, verdict!];
    }),
  );
  const of = run(stream.items, { clock: 'publication', looks: true });
  let events = 0;
  let judged = 0;
  let all = 0;
  for (const [day, entries] of topOfDays(of.looks, ENTRIES)) {
    for (const { keys } of entries) {
      all++;
      const verdict = verdicts.get(`${toIso(day).slice(0, 10)} ${keys[0]!}`);
      if (verdict === undefined) continue;
      judged++;
      if (verdict === 'e') events++;
    }
  }
  const days = Math.round(all / ENTRIES);
  console.log(`Arabic, ${days} days, ${all} entries, ${judged} of them judged`);
  if (judged > 0) row('Arabic entries that are one event', events / judged);
  const starts = of.starts.filter(({ kind }) => kind === 'keyword');
  const furniture = starts.filter(({ key }) => key.split(' ').some((word) => FURNITURE.test(word)));
  console.log(
    `starts: ${((starts.length / (stream.items.at(-1)!.publishedMs - stream.items[0]!.publishedMs - 14 * DAY_MS)) * DAY_MS).toFixed(1)} a day`,
  );
  row('Arabic share buttons, datelines, weekdays that start', furniture.length);
}

export { runEvaluation as run };
