import type { ArticleView } from '../../../shared/events.ts';

/** Near-duplicates of one report; `lead` is the newest of those that are loaded. */
export interface StoryGroup {
  key: string;
  lead: ArticleView;
  copies: ArticleView[];
}

/** Groups a list that is newest first; a group stands where its newest article stood. What is late is in no story. */
export function groupByStory(articles: readonly ArticleView[]): StoryGroup[] {
  const groups = new Map<string, StoryGroup>();
  for (const article of articles) {
    const key = article.late ? article.id : `story ${article.story}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { key, lead: article, copies: [] });
    } else {
      group.copies.push(article);
    }
  }
  return [...groups.values()];
}
