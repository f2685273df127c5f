import { settingRows } from '../config.ts';

const USAGE = `Marsad (مرصد): what the news is talking about, what is rising, and why.

usage: marsad [COMMAND] [OPTIONS] [FILE…]

commands
  serve (default)       all roles in one process: page, API, sockets, extraction, the demo newsroom
    --role LIST         only these of ingest,extract,watch,serve (comma-separated)
    --sources WHAT      demo | none | FEEDS.yaml (default: MARSAD_SOURCES)
    --rules FILE        alert rules of a JSON file (default: MARSAD_RULES)
  extract [FILE…]       articles in, Mentions out, in input order
  replay [FILE…]        articles or Mentions in, trends and counts out, in event time
    --by WHICH          seenAt (default) | publishedAt: when each record is seen
    --counts-every D    also the counts of every window at each multiple of D (15m, 1h, 1d)
    --rules FILE        also what the alert rules of a JSON file raise and resolve
  receipt FILE          an alert's receipt recomputed from the log: same bytes, or what differs
  send [FILE…]          articles into the log: Kafka when KAFKA_BROKERS is set, else a running Marsad
    --to URL            to the Marsad at this address
    --rate N            at most N articles a second
    --live              dated to now, keeping their spacing
    --speed X           with --live, X times as fast

files: .jsonl, .jsonl.gz (one article a line), .txt (a scraped page), .html; - or none: standard input
results go to stdout, one JSON object a line; messages to stderr
exit: 0 all went well; 1 a usage or I/O error; 3 finished, but some records could not be read

settings (environment; NAME_FILE names a file that holds the value)
`;

export function helpText(): string {
  const rows = settingRows();
  const width = Math.max(...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, default: fallback, doc }) => {
    const shown = fallback === '' ? '' : ` [${fallback}]`;
    return `  ${name.padEnd(width)}  ${doc}${shown}`;
  });
  return `${USAGE}${lines.join('\n')}\n`;
}
