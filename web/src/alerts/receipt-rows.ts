import type { Receipt } from '../../../shared/alert.ts';
import type { MessageKey } from '../i18n/en.ts';
import type { Format } from '../i18n/format.ts';
import type { Parameters } from '../i18n/message.ts';
import { TIER_WORDS } from '../rising/tier.ts';
import type { Tier } from '../../../shared/trend.ts';

interface Words {
  t: (key: MessageKey, parameters?: Parameters) => string;
  format: Format;
  tag: string;
}

/** What an alert was decided on, line by line, for a person; the file has all of it. */
export function receiptRows(
  receipt: Receipt,
  { t, format, tag }: Words,
): { term: MessageKey; value: string }[] {
  const { parameters, baseline, log, articles, stories, outlets, expected, p, z } = receipt;
  const moment = (iso: string): string => format.moment(Date.parse(iso));
  const figure = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
  const small = new Intl.NumberFormat(tag, {
    maximumSignificantDigits: 2,
    notation: p > 0 && p < 0.001 ? 'scientific' : 'standard',
  });
  const rows: { term: MessageKey; value: string }[] = [
    { term: 'receiptWindow', value: `${moment(parameters.from)} – ${moment(parameters.to)}` },
    {
      term: 'receiptCounted',
      value: [
        t('articles', { count: articles }),
        t('stories', { count: stories }),
        t('outlets', { count: outlets }),
      ].join(' · '),
    },
  ];
  if (receipt.kind !== 'outlet' && receipt.kind !== 'stream') {
    rows.push({
      term: 'receiptExpected',
      value: parameters.warming ? t('receiptUnknown') : figure.format(expected),
    });
    if (!parameters.warming) {
      rows.push({ term: 'receiptTest', value: `p ${small.format(p)} · z ${figure.format(z)}` });
    }
    rows.push({
      term: 'receiptBaseline',
      value: t('receiptBaselineText', {
        key: figure.format(baseline.stories),
        stream: figure.format(baseline.streamStories),
      }),
    });
    const tier = parameters.tier as Tier;
    rows.push({ term: 'receiptTier', value: t(TIER_WORDS[tier]) });
  }
  rows.push(
    { term: 'receiptArticles', value: format.count(receipt.articleIds.length) },
    {
      term: 'receiptLog',
      value: `${log.topic}/${log.partition} ${log.fromOffset}–${log.toOffset - 1}`,
    },
    { term: 'receiptVersion', value: `${receipt.version} · ${receipt.stateVersion}` },
  );
  return rows;
}
