import { locale } from '../i18n/locale.svelte.ts';
import { TIER_WORDS } from '../rising/tier.ts';
import type { ChartLook } from './line-chart.ts';
import { themeColours } from './palette.ts';

/**
 * The look of a chart in the page's language and theme; to be read in an effect or a derived.
 * @param scale of text and lines, for who reads it from further away
 */
export function chartLook(dark: boolean, scale = 1): ChartLook {
  const root = getComputedStyle(document.documentElement);
  return {
    colour: themeColours(document.body, dark),
    rightToLeft: locale.rightToLeft,
    clock: locale.format.clock,
    count: locale.format.decimal,
    offsetMs: locale.offsetMs,
    tierWord: (tier) => locale.t(TIER_WORDS[tier]),
    noData: locale.t('noData'),
    // Canvas text grows with the page's, which is larger on a wall screen.
    textPx: parseFloat(root.fontSize) * 0.8 * scale,
    fontFamily: root.fontFamily,
  };
}
