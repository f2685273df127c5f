import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Receipt } from '../../shared/alert.ts';
import { readRule } from '../../shared/alert.ts';
import { recompute } from '../roles/alert-receipt.ts';
import { createLogger } from '../roles/logger.ts';
import { openLog } from '../roles/open-log.ts';
import { topicNames, topicSpecs } from '../roles/places.ts';
import { trendLimits } from '../roles/trend-limits.ts';
import type { CommandContext } from './command.ts';
import { EXIT, UsageError, type ExitCode } from './exit.ts';
import { createOutput } from './output.ts';

/**
 * `marsad receipt FILE`: an alert's receipt (`GET /api/v1/alerts/ID`) recomputed from the log, as
 * `{type: "receipt", same, reasons, receipt}`. Exit 0 when it comes out to the same bytes, else 3.
 * The embedded log has one owner: a server that runs on it has to be stopped first.
 */
export async function receiptCommand(context: CommandContext): Promise<ExitCode> {
  const { files, config, version } = context;
  if (files.length !== 1) throw new UsageError('receipt takes one FILE, or - for standard input');
  const given = await readReceipt(files[0]!);
  const topic = topicNames(config.topicPrefix).mentions;
  const log = await openLog(config, createLogger({ level: 'error', format: config.logFormat }));
  try {
    await log.ensureTopics(topicSpecs(config.topicPrefix));
    const recomputed = await recompute(given, {
      log,
      topic,
      limits: trendLimits(config),
      publicUrl: config.publicUrl.replace(/\/+$/, ''),
      version,
    });
    const reasons = recomputed.same ? [] : recomputed.reasons;
    for (const reason of reasons) process.stderr.write(`marsad: ${reason}\n`);
    const output = createOutput();
    const { same, receipt } = recomputed;
    await output.line({ type: 'receipt', same, reasons, receipt });
    await output.end();
    return same ? EXIT.ok : EXIT.someUnreadable;
  } finally {
    await log.close();
  }
}

async function readReceipt(file: string): Promise<Receipt> {
  let value: Partial<Receipt> | null;
  try {
    const json = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    value = JSON.parse(json) as Partial<Receipt> | null;
  } catch (error) {
    throw new UsageError(`${file} can't be read as a receipt: ${(error as Error).message}`);
  }
  const rule = readRule(value?.rule);
  const whole = value?.id && value.kind && value.key && value.startsAt && value.log && rule.ok;
  if (!whole) {
    throw new UsageError(`${file} is no receipt; get one by GET /api/v1/alerts/ID`);
  }
  return value as Receipt;
}
