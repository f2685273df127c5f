import type { ArticleView } from '../../../shared/events.ts';

/** Near-duplicates of one report; `lead` is the newest of those that are loaded. */
export interface StoryGroup {
  story: number;
  lead: ArticleView;
  copies: ArticleView[];
}

/** Groups a list that is newest first; a group stands where its newest article stood. */
export function groupByStory(articles: readonly ArticleView[]): StoryGroup[] {
  const groups = new Map<number, StoryGroup>();
  for (const article of articles) {
    const group = groups.get(article.story);
    if (group === undefined) {
      groups.set(article.story, { story: article.story, lead: article, copies: [] });
    } else {
      group.copies.push(article);
    }
  }
  return [...groups.values()];
}
