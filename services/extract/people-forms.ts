import { ARABIC_PEOPLE } from './data/arabic-people.ts';

/** A person's name as the press writes it. */
export interface PersonForm {
  name: string;
  /** The form under whose key it is counted; null for its own. */
  standing: string | null;
}

/** The list of people, entry by entry. */
export const PEOPLE_FORMS: readonly PersonForm[] = ARABIC_PEOPLE.trim()
  .split(/[\n;]/)
  .map((entry) => {
    const [name = '', standing = null] = entry.split('=');
    return { name, standing };
  });
