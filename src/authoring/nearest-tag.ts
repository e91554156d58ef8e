// What a writer meant by a tag that does not exist. Apart from the vocabulary, because players need none of it.
import { TAG_RULES } from '../story/tags.ts';
import { nearestName } from './nearest-name.ts';

/** The known tag with the fewest letters to change. */
export function nearestTag(name: string): string {
  return nearestName(name, Object.keys(TAG_RULES)) ?? '';
}
