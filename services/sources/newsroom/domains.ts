import type { Domain } from './domain.ts';
import { CULTURE } from './stories/culture.ts';
import { DIPLOMACY } from './stories/diplomacy.ts';
import { ECONOMY } from './stories/economy.ts';
import { HEALTH } from './stories/health.ts';
import { NATURE } from './stories/nature.ts';
import { SCIENCE } from './stories/science.ts';
import { SPORT } from './stories/sport.ts';
import { WORKS } from './stories/works.ts';

export const DOMAINS: readonly Domain[] = [
  NATURE,
  SPORT,
  DIPLOMACY,
  ECONOMY,
  SCIENCE,
  CULTURE,
  HEALTH,
  WORKS,
];
