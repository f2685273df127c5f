import type { Breadth } from './breadth.ts';
import { POOLED_DISPERSION } from './dispersion.ts';
import { evidenceOf, hasManyOutlets, NO_DOUBT, surelyReaches } from './evidence.ts';
import { END_SURPRISE } from './levels.ts';
import { expectedStories, spreadOf, type Usual } from './score.ts';
import type { TrendState } from './state.ts';

/** What is beyond doubt of a key that started: it stands, it is below what ends it, or neither is known. */
export type Outlook = 'stands' | 'below' | 'open';

/** From minute to minute an expectation moves by less than this part of itself, nearly always. */
const NEAR = 0.02;

/**
 * What is beyond doubt of one breadth of a standing key, and for which expectations. Of hundreds of
 * standing keys a minute most have the articles of the minute before, and only what is expected of them has
 * moved a little. With the same usual stories and dispersion a smaller expectation only makes a surprise
 * greater, for size and odds of the negative binomial both grow with its mean. So what stands at a little
 * more than is expected now stands up to there, and what is below at a little less is below from there on.
 * Of its past alone: how the parts of a pair meet may let it stand where this says `below`.
 */
export class Foresight {
  private outlook: Outlook = 'open';
  private from = Infinity;
  private to = -Infinity;
  private stories = 0;
  private spread = 0;
  private manyOutlets = false;

  /** @param stories in the window */
  of(
    state: TrendState,
    breadth: Pick<Breadth, 'voices' | 'speakers'>,
    stories: number,
    usual: Usual,
  ): Outlook {
    const expected = expectedStories(stories, usual);
    const spread = spreadOf(usual);
    const many = hasManyOutlets(state);
    const same =
      this.stories === usual.stories && this.spread === spread && this.manyOutlets === many;
    if (same && this.from <= expected && expected <= this.to) return this.outlook;
    // A key's own dispersion moves every minute, and a surprise need not fall with it.
    if (spread > POOLED_DISPERSION) {
      return surelyReaches(state, breadth, stories, usual, END_SURPRISE) ? 'stands' : 'open';
    }
    this.stories = usual.stories;
    this.spread = spread;
    this.manyOutlets = many;
    this.look(state, breadth, stories, usual);
    return this.outlook;
  }

  private look(
    state: TrendState,
    breadth: Pick<Breadth, 'voices' | 'speakers'>,
    stories: number,
    usual: Usual,
  ): void {
    const expected = expectedStories(stories, usual);
    const more = { ...usual, streamStories: usual.streamStories / (1 + NEAR) };
    const less = { ...usual, streamStories: usual.streamStories * (1 + NEAR) };
    this.from = expected / (1 + NEAR);
    this.to = expected * (1 + NEAR);
    if (
      surelyReaches(state, breadth, stories, more, END_SURPRISE) ||
      evidenceOf(state, breadth, stories, more).surprise >= END_SURPRISE + NO_DOUBT
    ) {
      this.outlook = 'stands';
      this.from = 0;
    } else if (evidenceOf(state, breadth, stories, less).surprise < END_SURPRISE - NO_DOUBT) {
      this.outlook = 'below';
      this.to = Infinity;
    } else {
      this.outlook = 'open';
    }
  }
}
