import type { Kind } from '../../shared/trend.ts';
import { KINDS } from '../../shared/trend.ts';
import type { BinaryReader } from './binary-reader.ts';
import type { BinaryWriter } from './binary-writer.ts';
import { Dispersion } from './dispersion.ts';
import { PastHours } from './past-hours.ts';
import { StreamWeekdays, Weekdays } from './weekdays.ts';

/**
 * What the stream has taught beside the usual shares: how clustered and on
 * which weekdays each kind of key comes, how
 * many keys are active, which windows are worth a test, and which minutes brought a backlog.
 */
export class Learned {
  readonly past = new PastHours();
  readonly keywords = new Dispersion();
  readonly pairs = new Dispersion();
  readonly cells = new Dispersion();
  readonly streamWeekdays = new StreamWeekdays();
  readonly keywordWeekdays = new Weekdays();
  readonly cellWeekdays = new Weekdays();
  /** The hour in which the following three were last found. */
  hour = -1;
  /** Keys of each kind with at least two articles in the longest window. */
  activeKeys = new Uint32Array(KINDS.length);
  /** The shortest window that is tested, by number. */
  shortestTested = 0;
  /** Rows of the article table before this one have been looked at for a backlog. */
  rowsSeen = 0;
  /** Share of the articles that are old when they come, of about the last thousand. */
  usualOldShare = 0;
  /** Minutes of the longest window whose articles are a backlog: they count, but start nothing. */
  backlogMinutes: number[] = [];

  dispersion(kind: Kind): Dispersion {
    if (kind === 'keyword') return this.keywords;
    return kind === 'keyword-pair' ? this.pairs : this.cells;
  }

  /** Null for pairs of keywords: they are most of what is fed, and few are seen on two weekdays. */
  weekdays(kind: Kind): Weekdays | null {
    if (kind === 'keyword-pair') return null;
    return kind === 'keyword' ? this.keywordWeekdays : this.cellWeekdays;
  }

  forgetKeyword(slot: number): void {
    this.keywords.clear(slot);
    this.keywordWeekdays.clear(slot);
  }

  write(out: BinaryWriter): void {
    for (const part of this.parts()) part.write(out);
    out.uint(this.hour + 1);
    out.uint32s(this.activeKeys);
    out.uint(this.shortestTested);
    out.uint(this.rowsSeen);
    out.float(this.usualOldShare);
    out.uint32s(Uint32Array.from(this.backlogMinutes));
  }

  read(input: BinaryReader): void {
    for (const part of this.parts()) part.read(input);
    this.hour = input.uint() - 1;
    this.activeKeys = input.uint32s();
    this.shortestTested = input.uint();
    this.rowsSeen = input.uint();
    this.usualOldShare = input.float();
    this.backlogMinutes = [...input.uint32s()];
  }

  private parts(): (PastHours | Dispersion | StreamWeekdays | Weekdays)[] {
    const spread = [this.past, this.keywords, this.pairs, this.cells];
    const weekly = [this.keywordWeekdays, this.cellWeekdays];
    return [...spread, this.streamWeekdays, ...weekly];
  }
}
