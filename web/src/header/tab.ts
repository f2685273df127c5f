/** The parts of the page that a narrow screen shows one at a time. */
export const TABS = ['rising', 'time', 'live'] as const;
export type Tab = (typeof TABS)[number];
