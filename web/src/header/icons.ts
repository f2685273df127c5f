/** Drawn by us on a grid of 20; strokes only, no direction of reading in any of them. */
export const ICON_PATHS = {
  /** Two sliders. */
  settings:
    'M3 6h6M13 6h4M3 14h3M10 14h7M11 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4M8 12a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  /** An arrow out of a tray. */
  share: 'M10 12.5V3M6.8 6L10 2.8L13.2 6M4 10.5V16a1 1 0 0 0 1 1h10a1 1 0 0 0 1-1v-5.5',
  /** The corners of a screen. */
  wall: 'M3 7V3.8h4.2M12.8 3.8H17V7M17 13v3.2h-4.2M7.2 16.2H3V13',
  pin: 'M7 3h6l-.7 5.2l2.4 2.3H5.3l2.4-2.3zM10 10.5V17',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  /** A whole span between two ends. */
  whole: 'M3 5v10M17 5v10M5.5 10h9M7.5 8l-2 2l2 2M12.5 8l2 2l-2 2',
  close: 'M5 5l10 10M15 5L5 15',
} as const;
export type IconName = keyof typeof ICON_PATHS;
